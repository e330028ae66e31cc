import type { Check } from '../core/check.js';
import type { Row } from '../core/collation.js';
import type { FindingDraft, Place } from '../core/finding.js';
import { type Phrase, phrase } from '../core/phrase.js';
import { beadConfidence, type CheckContext } from '../evidence/context.js';
import { quote } from '../evidence/number.js';
import { wrongNumber } from '../evidence/numbering.js';
import { placeBeside } from '../evidence/place-beside.js';
import { contradicting } from '../evidence/testimony.js';
import { characterOf, type VerbatimFault, verbatimFaults } from '../evidence/verbatim-faults.js';
import type { VerbatimUse, Wanted } from '../evidence/verbatim-uses.js';
import type { VerbatimKind } from '../text/verbatim.js';

/** Placeholders, tags, addresses and numbers of items that are not what the versions have. */
export const placeholderMismatch: Check<CheckContext> = {
  meta: {
    id: 'placeholder-mismatch',
    mqm: 'design-and-markup/markup-tag',
    its: 'markup',
    severity: 'major',
    scope: 'row',
    languages: 'all',
    summary: 'A placeholder, tag, address or number of an item is missing, changed or too much.',
    messages: {
      changed: {
        message: '{{actual}} is {{expected}} in the versions',
        explanation:
          'The {{kind}} {{expected}} must stand letter by letter as the versions have it ({{quotes}}), and the target has {{actual}}.',
      },
      missing: {
        message: 'The {{kind}} {{expected}} is missing',
        explanation: 'The versions have {{expected}} here ({{quotes}}), and the target has it nowhere near.',
      },
      extra: {
        message: 'No version has the {{kind}} {{actual}}',
        explanation: 'The {{kind}} {{actual}} stands in the target only.',
      },
      numbering: {
        message: '{{actual}} is numbered {{expected}} in the versions',
        explanation: 'All versions number this heading or item {{expected}} ({{quotes}}), the target {{actual}}.',
      },
    },
  },
  run({ row }, context) {
    if (!row) return [];
    const wrong = wrongNumber(row, context);
    const faults = verbatimFaults(row, context).map((fault) => draft(fault, row, context));
    return wrong ? [...faults, numberingDraft(wrong, context)] : faults;
  },
};

const KINDS: Readonly<Record<VerbatimKind, Phrase>> = {
  tag: phrase('verbatim.tag', 'tag'),
  address: phrase('verbatim.address', 'address'),
  mail: phrase('verbatim.mail', 'e-mail address'),
  placeholder: phrase('verbatim.placeholder', 'placeholder'),
  entity: phrase('verbatim.entity', 'character reference'),
  path: phrase('verbatim.path', 'file name'),
  version: phrase('verbatim.version', 'number'),
  hashtag: phrase('verbatim.hashtag', 'hashtag'),
  handle: phrase('verbatim.handle', 'account'),
  phone: phrase('verbatim.phone', 'telephone number'),
  code: phrase('verbatim.code', 'code'),
};

/** How sure a fault of a kind is where one version is heard; 0 where it is no fault. What people may put into words, or choose for their readers, is less so. */
const CONFIDENCE = {
  changed: {
    tag: 0.92,
    address: 0.85,
    mail: 0.9,
    placeholder: 0.95,
    entity: 0.9,
    path: 0.85,
    version: 0.85,
    hashtag: 0.8,
    handle: 0.85,
    phone: 0.85,
    code: 0.8,
  },
  missing: {
    tag: 0.9,
    address: 0.8,
    mail: 0.85,
    placeholder: 0.93,
    entity: 0.8,
    path: 0.75,
    version: 0.75,
    hashtag: 0.72,
    handle: 0.72,
    phone: 0,
    code: 0,
  },
  extra: {
    tag: 0.9,
    address: 0.75,
    mail: 0.8,
    placeholder: 0.85,
    entity: 0.9,
    path: 0.6,
    version: 0.6,
    hashtag: 0.6,
    handle: 0.6,
    phone: 0,
    code: 0,
  },
} satisfies Record<VerbatimFault['type'], Record<VerbatimKind, number>>;

function draft(fault: VerbatimFault, row: Row, context: CheckContext): FindingDraft {
  if (fault.type === 'extra') return extraDraft(fault.use, row, context);
  const { wanted, type } = fault;
  const target: Place = fault.type === 'changed' ? fault.place : placeBeside(context, row, wanted.uses);
  const { text } = context.collation.target.segments[target.segment]!;
  const actual = text.slice(target.start, target.end);
  const [expected = '', ...others] = [...new Set(wanted.uses.map((use) => use.text))];
  const isOne = others.length === 0;
  return {
    messageId: type,
    data: { kind: KINDS[wanted.kind], actual, expected, quotes: quotesOf(wanted, context) },
    target,
    sources: contradicting(wanted.uses),
    actual,
    expected: [expected],
    // Versions that have it in different words agree on what it is, not on how it is written here.
    suggestions: isOne && type === 'changed' ? [{ ...target, text: expected }] : [],
    confidence: raised(CONFIDENCE[type][wanted.kind], wanted.uses.length) * bead(row, context),
  };
}

function extraDraft(use: VerbatimUse, row: Row, context: CheckContext): FindingDraft {
  const target: Place = { segment: use.segment, start: use.start, end: use.end };
  const character = use.kind === 'entity' ? characterOf(use.key) : undefined;
  const heard = context.collation.sources.filter(
    (_, source) => beadConfidence(context, source, use.segment) > 0,
  ).length;
  return {
    messageId: 'extra',
    data: { kind: KINDS[use.kind], actual: use.text },
    target,
    sources: [],
    actual: use.text,
    suggestions: character === undefined ? [] : [{ ...target, text: character }],
    confidence: raised(CONFIDENCE.extra[use.kind], heard) * bead(row, context),
  };
}

function numberingDraft(wrong: NonNullable<ReturnType<typeof wrongNumber>>, context: CheckContext): FindingDraft {
  const target: Place = { segment: wrong.segment, start: wrong.start, end: wrong.end };
  const quotes = wrong.against.map(({ source, segment, start, end }) =>
    quote(
      context.packs.sources[source]!.code,
      context.collation.sources[source]!.segments[segment]!.text.slice(start, end),
    ),
  );
  return {
    messageId: 'numbering',
    data: { actual: wrong.actual, expected: wrong.expected, quotes: quotes.join(' · ') },
    target,
    sources: contradicting(wrong.against),
    actual: wrong.actual,
    expected: [wrong.repair ?? wrong.expected],
    suggestions: wrong.repair === undefined ? [] : [{ ...target, text: wrong.repair }],
    confidence: raised(0.75, wrong.against.length),
  };
}

/** Versions that agree against the target raise it. */
function raised(single: number, versions: number): number {
  return 1 - (1 - single) / Math.max(1, versions);
}

function bead(row: Row, context: CheckContext): number {
  const best = context.collation.sources.map((_, source) => beadConfidence(context, source, row.target[0]!));
  return 0.5 + 0.5 * Math.max(0, ...best);
}

function quotesOf({ uses }: Wanted, context: CheckContext): string {
  return uses.map(({ source, text }) => quote(context.packs.sources[source]!.code, text)).join(' · ');
}
