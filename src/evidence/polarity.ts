import type { Row } from '../core/collation.js';
import type { Segment } from '../core/segment.js';
import { addedIn } from './added-negation.js';
import type { CheckContext } from './context.js';
import { asks, type Clause, LEAST_VERSIONS, type Reversal, type Version, versionsOf } from './denials.js';
import { lostIn } from './lost-negation.js';
import { negationsOf, predicatesOf } from './segment-facts.js';

/** The predicates of a row that are denied on one side only, where all versions agree against the target. */
export function reversals(row: Row, context: CheckContext): Reversal[] {
  const segments = row.target.map((index) => context.collation.target.segments[index]!);
  const versions = versionsOf(row, context);
  if (!versions || versions.length < LEAST_VERSIONS || segments.some(asks)) return [];
  const own = segments.flatMap((segment) => negationsOf(context.packs.target, segment));
  const denied = own.filter(({ force }) => force === 'clause').length;
  const clauses = () => segments.flatMap((segment) => clausesOf(segment, context));
  if (agree(versions, denied)) return lostIn({ clauses: clauses(), versions, context }, own);
  const silent = versions.every(({ denials }) => denials.length === 0);
  return silent && denied === 1 ? addedIn(clauses(), versions, context) : [];
}

/** True when every version denies more often than the target; where it denies nothing one of them may say it by a word such as "unpaid". */
function agree(versions: readonly Version[], denied: number): boolean {
  const more = versions.filter(({ denials }) => denials.length > denied);
  if (more.length === versions.length) return true;
  const rest = versions.filter((version) => !more.includes(version));
  return (
    denied === 0 &&
    rest.length === 1 &&
    more.length >= LEAST_VERSIONS &&
    rest.every(({ affixes }) => affixes.length > 0)
  );
}

function clausesOf(segment: Segment, context: CheckContext): Clause[] {
  return predicatesOf(context.packs.target, segment).map((predicate) => ({ segment, predicate }));
}
