import type { Span } from '../../core/span.js';
import { LATIN_ABBREVIATIONS } from '../../text/latin-abbreviations.js';
import { type Abbreviations, spacedStop } from '../../text/sentence-guards.js';
import { sentenceSegmenter } from '../../text/sentences.js';

/**
 * Abbreviations of European languages that seldom end a sentence. Origin: compiled by hand for taiyaku from common usage;
 * German and French entries compared with Unicode CLDR (`common/segments/de.xml`, `fr.xml`).
 */
const ABBREVIATIONS: Abbreviations = {
  never: [
    ...LATIN_ABBREVIATIONS.never,
    ...[
      'bzw',
      'ggf',
      'evtl',
      'vgl',
      'sog',
      'inkl',
      'exkl',
      'zzgl',
      'einschl',
      'ehem',
      'Hr',
      'Hrn',
      'Fr',
      'Frl',
      'Ing',
      'Dipl',
      'Str',
    ],
    ...[
      'Nr',
      'Abs',
      'Bd',
      'Kap',
      'Hrsg',
      'Mio',
      'Mrd',
      'Tsd',
      'geb',
      'gest',
      'bspw',
      'insb',
      'u',
      'z',
      'd',
      'v',
      'Jh',
      'Jhd',
    ],
    ...['MM', 'Mlle', 'Mgr', 'Sr', 'Sra', 'Srta', 'Dra', 'Sig', 'Dott', 'p.ex', 'av', 'env'],
  ],
  beforeNumber: [
    ...LATIN_ABBREVIATIONS.beforeNumber,
    'n',
    'num',
    'núm',
    'pág',
    'págs',
    'pag',
    'janv',
    'févr',
    'juil',
    'sept',
    'déc',
  ],
  beforeStarter: LATIN_ABBREVIATIONS.beforeStarter,
  mayEnd: [...LATIN_ABBREVIATIONS.mayEnd, 'usw'],
};

const cut = sentenceSegmenter({
  wide: '。！？｡।॥۔؟',
  spaced: '.?!…',
  endsAt: spacedStop({ abbreviations: ABBREVIATIONS, starters: [], itemWords: [], ordinalStops: true }),
  quoteBound: 800,
});

/**
 * Sentences of a text in a language without a pack, as UTF-16 spans: trimmed, ordered, disjoint, missing only white space.
 * Cautious with numbers ("am 10. Mai" is a date in a dozen languages): better one sentence too long than two torn ones.
 */
export function segment(text: string): Span[] {
  return cut(text);
}
