import type { CheckCatalogue } from '../check-messages/index.js';
import type { FindingStatus } from '../core/finding.js';
import { checkNames } from '../finding-words/names.js';
import type { Environment } from '../io/terminal.js';
import { withOwnItems } from '../review/decisions/own.js';
import { type Standing, standings } from '../review/decisions/standing.js';
import { type Catalogue, say } from '../review/messages/index.js';
import type { Review } from '../review/model.js';
import type { Command } from '../review/state/commands.js';
import { keyLabels } from '../review/state/help-keys.js';
import type { Learning } from '../review/state/learning.js';
import { startReview } from '../review/state/reducer.js';
import { UNJUDGED } from '../review/state/state.js';
import type { Desk, DeskReview, DeskText } from '../web/desk.js';
import { createReviewPorts, type ReviewPlace, type ReviewStores } from './review-machine.js';
import { runReview } from './review-runner.js';
import type { ReviewService } from './review-service.js';
import { spokenReview } from './spoken-review.js';
import { formatOfTarget } from './target-format.js';
import type { TextReview } from './text-review.js';

/** What the reviews of a desk are made with. */
export interface DeskTools extends ReviewPlace {
  readonly service: ReviewService;
  readonly stores: ReviewStores;
  readonly messages: Catalogue;
  /** What the checks say in the language of the interface; absent for English. */
  readonly spoken: CheckCatalogue | undefined;
  readonly env: Environment;
  /** What was learned, as it is now. */
  learning(): Learning;
  /** Name of the decisions file, for people. */
  readonly file: string;
  /** The command that writes the accepted corrections. */
  readonly command: string;
}

/** An editor would open on the machine of the server, and not where the reviewer sits. */
const WITHHELD: ReadonlySet<Command> = new Set(['editor']);

/** A desk that can be left. */
export interface WebDesk extends Desk {
  /** Leaves every review. Ends when everything that was begun is saved. */
  close(): Promise<void>;
}

/** All texts of a review in the browser. A review is begun when somebody opens its text. */
export function createWebDesk(first: readonly TextReview[], tools: DeskTools): WebDesk {
  const { service, stores, file, command } = tools;
  let texts = first;
  const going = new Map<number, Promise<DeskReview>>();
  const begun = new Map<number, DeskReview>();
  const left = new Set<number>();
  const begin = async (index: number): Promise<DeskReview> => {
    // Files may have changed since the text was left; what has not changed is known.
    if (left.has(index)) texts = again(texts, (await service.check()).texts);
    const review = await beginReview(texts[index]!, tools);
    begun.set(index, review);
    void review.done.then(() => {
      going.delete(index);
      begun.delete(index);
      left.add(index);
    });
    return review;
  };
  return {
    file,
    command,
    texts() {
      const { lines } = stores.decisions.read();
      return texts.map((text, index) => {
        const open = begun.get(index)?.state();
        if (open) return textOf(open.review, open.standings);
        const review = withOwnItems(text.review, lines);
        return textOf(review, standings(review, lines));
      });
    },
    async open(index) {
      if (!texts[index]) return undefined;
      const known = going.get(index);
      if (!known) {
        const beginning = begin(index);
        going.set(index, beginning);
        beginning.catch(() => going.delete(index));
        return beginning;
      }
      const review = await known;
      review.dispatch({ kind: 'recorded', decisions: stores.decisions.read().lines, after: 'stay' });
      return review;
    },
    async close() {
      const open = [...begun.values()];
      for (const review of open) review.dispatch({ kind: 'key', key: { kind: 'named', name: 'interrupt' } });
      await Promise.all(open.map(({ done }) => done));
    },
  };
}

/** The texts as they were named at first, each as it was read last: one that cannot be read now keeps its place. */
function again(before: readonly TextReview[], now: readonly TextReview[]): readonly TextReview[] {
  const byPath = new Map(now.map((text) => [text.review.path, text]));
  return before.map((text) => byPath.get(text.review.path) ?? text);
}

async function beginReview(text: TextReview, tools: DeskTools): Promise<DeskReview> {
  const { service, stores, spoken, messages, env, file } = tools;
  const format = await formatOfTarget(text.review.path);
  const ports = createReviewPorts(text, service, stores, { ...tools, format, spoken }, env);
  const start = startReview(spokenReview(text.review, spoken), stores.decisions.read().lines, {
    by: stores.by,
    file,
    labels: keyLabels(messages),
    checkNames: checkNames(messages),
    withheld: WITHHELD,
    learning: tools.learning(),
  });
  const listeners = new Set<() => void>();
  const reviewer = runReview(
    start,
    {
      ...ports,
      edit: () => ({ failure: say(messages, 'notice.no-editor') }),
      suspend: () => undefined,
      redraw: () => undefined,
    },
    () => {
      for (const listener of listeners) listener();
    },
  );
  return {
    state: reviewer.state,
    dispatch: reviewer.dispatch,
    done: reviewer.done,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function textOf({ path, language, sources, items }: Review, stand: readonly Standing[]): DeskText {
  const count = (is: (status: FindingStatus) => boolean) => stand.filter(({ status }) => is(status)).length;
  return {
    path,
    language,
    sources,
    findings: items.length,
    open: count((status) => UNJUDGED.has(status)),
    unwritten: count((status) => status === 'accepted'),
  };
}
