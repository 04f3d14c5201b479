import { folded } from '../../domain/text';

/** How offices shorten the names of bodies; folded. */
const inFull = new Map(
  Object.entries({
    ubnd: 'uy ban nhan dan',
    hdnd: 'hoi dong nhan dan',
    mttq: 'mat tran to quoc',
    ubmttq: 'uy ban mat tran to quoc',
    lhpn: 'lien hiep phu nu',
    ccb: 'cuu chien binh',
    tncshcm: 'thanh nien cong san ho chi minh',
    bcd: 'ban chi dao',
    btv: 'ban thuong vu',
    bch: 'ban chap hanh',
    tt: 'thi tran',
  }),
);

/** A name as two ways of writing it are compared: folded, and every abbreviation in full. */
export const unabbreviated = (name: string): string =>
  folded(name)
    .split(' ')
    .map((word) => inFull.get(word) ?? word)
    .join(' ');
