import { accepting } from './accepting';
import { calculation } from './calculation';
import { cells } from './cells';
import { copies } from './copies';
import { counting } from './counting';
import { details } from './details';
import { edges } from './edges';
import { following } from './following';
import { letters } from './letters';
import { looks } from './looks';
import { moving } from './moving';
import { people } from './people';
import { printing } from './printing';
import type { StandInPromise } from './promise';
import { reading } from './reading';
import { runs } from './runs';
import { screen } from './screen';
import { tables } from './tables';
import { web } from './web';

export const promises: StandInPromise[] = [
  ...tables,
  ...accepting,
  ...looks,
  ...counting,
  ...runs,
  ...screen,
  ...letters,
  ...people,
  ...reading,
  ...calculation,
  ...edges,
  ...following,
  ...copies,
  ...printing,
  ...details,
  ...moving,
  ...cells,
  ...web,
];
