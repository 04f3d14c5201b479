import type { Case } from '../case';
import { clearing } from './clearing';
import { colourRules } from './colourRules';
import { conditions } from './conditions';
import { copying } from './copying';
import { dates } from './dates';
import { enforcement } from './enforcement';
import { enumerations } from './enumerations';
import { extent } from './extent';
import { formats } from './formats';
import { formulas } from './formulas';
import { mail } from './mail';
import { metadata } from './metadata';
import { notesAndMerges } from './notesAndMerges';
import { pages } from './pages';
import { places } from './places';
import { protections } from './protections';
import { rearranging } from './rearranging';
import { richText } from './richText';
import { searching } from './searching';
import { sheets } from './sheets';
import { sorting } from './sorting';
import { stores } from './stores';
import { structure } from './structure';
import { surprises } from './surprises';
import { templates } from './templates';
import { triggers } from './triggers';
import { utilities } from './utilities';
import { validation } from './validation';
import { values } from './values';
import { writing } from './writing';

/** Everything the stand-in takes for granted, by theme. */
export const cases: Case[] = [
  ...values,
  ...writing,
  ...dates,
  ...extent,
  ...places,
  ...formulas,
  ...formats,
  ...structure,
  ...sorting,
  ...rearranging,
  ...clearing,
  ...notesAndMerges,
  ...copying,
  ...searching,
  ...validation,
  ...enforcement,
  ...colourRules,
  ...conditions,
  ...protections,
  ...sheets,
  ...metadata,
  ...richText,
  ...stores,
  ...mail,
  ...triggers,
  ...pages,
  ...surprises,
  ...templates,
  ...utilities,
  ...enumerations,
];
