import type { Abbreviations } from './sentence-guards.js';

/**
 * Latin abbreviations of English origin that Vietnamese, Korean and other texts use too.
 * Origin: compiled by hand for taiyaku from common usage in reports, treaties and minutes. Titles, ranks, months and reference
 * words were compared with the sentence-break suppressions of Unicode CLDR (`common/segments/en.xml`); the many ordinary words
 * listed there (`By.`, `Go.`, `All.`) were left out on purpose, because they also end sentences.
 */
export const LATIN_ABBREVIATIONS: Abbreviations = {
  never: [
    // titles and ranks
    ...['Mr', 'Mrs', 'Ms', 'Mx', 'Messrs', 'Mme', 'Dr', 'Drs', 'Prof', 'Hon', 'Rt.Hon', 'Rev', 'Fr', 'St', 'Ste', 'Msgr'],
    ...['Gen', 'Maj', 'Col', 'Lt', 'Capt', 'Cpt', 'Cmdr', 'Sgt', 'Cpl', 'Pvt', 'Adm', 'Brig', 'Insp', 'Supt'],
    ...['Amb', 'Sen', 'Rep', 'Gov', 'Pres', 'Atty', 'H.E', 'H.M', 'H.R.H', 'H.H'],
    // words that always lead to something
    ...['vs', 'v', 'viz', 'cf', 'e.g', 'eg', 'i.e', 'ie', 'ca', 'approx', 'esp', 'vol', 'vols', 'ed', 'eds', 'trans', 'resp'],
    ...['incl', 'excl', 'Mt', 'Ft', 'Pt', 'Bros', 'tel', 'ext', 'N.B', 'op.cit', 'loc.cit'],
  ],
  beforeNumber: [
    ...['no', 'nos', 'nr', 'art', 'arts', 'sec', 'secs', 'para', 'paras', 'ch', 'chap', 'p', 'pp', 'fig', 'figs', 'tab', 'eq'],
    ...['app', 'annex', 'cl', 'reg', 'res', 'doc', 'ver', 'ref', 'bk', 'pt', 'pl', 'sched', 'item', 'max', 'min', 'est', 'rev'],
    ...['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec'],
    ...['Mon', 'Tue', 'Tues', 'Wed', 'Thu', 'Thur', 'Thurs', 'Fri', 'Sat'],
  ],
  beforeStarter: [
    ...['U.S', 'U.S.A', 'U.K', 'U.N', 'E.U', 'D.C', 'a.m', 'p.m', 'A.M', 'P.M', 'A.D', 'B.C', 'Ph.D', 'M.A', 'B.A', 'M.D'],
    ...['Inc', 'Ltd', 'Corp', 'Co', 'Plc', 'LLC', 'Jr', 'Sr', 'Esq', 'Dept', 'Univ', 'Assn', 'Govt', 'Ave', 'Blvd', 'Rd', 'al'],
  ],
  mayEnd: ['etc'],
};
