// Messages to the server, one after another.

/** @typedef {import('../server/events.js').PageEvent} PageEvent */
/**
 * Events that go to the server together.
 * @typedef {object} Message
 * @property {readonly PageEvent[]} events
 * @property {string} [typed] the character, where it is a key that was struck outside of a field
 */

/**
 * What is struck faster than the server answers waits its turn: in `ddd` the second d is about the finding that the first one went on to, so it is sent when that one is shown.
 * @template Answer
 * @param {(events: readonly PageEvent[]) => Promise<Answer | undefined>} send undefined when it did not arrive: what waits was struck by somebody who thought that it did, and is dropped
 * @param {(answer: Answer | undefined) => void} answered shows what came back
 */
export function createQueue(send, answered) {
  /** @type {Message[]} */
  let waiting = [];
  /** @type {Message | undefined} */
  let sending;

  async function run() {
    while (sending === undefined) {
      sending = waiting.shift();
      if (sending === undefined) return;
      const answer = await send(sending.events);
      sending = undefined;
      if (answer === undefined) waiting = [];
      answered(answer);
    }
  }

  return {
    /** @param {Message} message */
    push(message) {
      waiting.push(message);
      void run();
    },
    /**
     * The text of the open field. Only the newest one is kept.
     * @param {PageEvent} event
     */
    pushField(event) {
      const last = waiting.at(-1);
      if (last && isField(last)) waiting.pop();
      this.push({ events: [event] });
    },
    /** Takes the characters out that are next. */
    takeTyped() {
      const other = waiting.findIndex(({ typed }) => typed === undefined);
      const taken = waiting.splice(0, other < 0 ? waiting.length : other);
      return taken.map(({ typed }) => typed ?? '').join('');
    },
    /** @param {Message} message goes before all that waits */
    pushFirst(message) {
      waiting.unshift(message);
      void run();
    },
    drop() {
      waiting = [];
    },
    /** Nothing is on its way. */
    isAnswered: () => sending === undefined,
    isWaiting: () => waiting.length > 0,
    /** The text of the field has arrived at the server. */
    isFieldKnown: () => ![sending, ...waiting].some((message) => message !== undefined && holdsField(message)),
  };
}

/** @param {Message} message */
function isField({ events }) {
  return events.every(({ kind }) => kind === 'field');
}

/** @param {Message} message */
function holdsField({ events }) {
  return events.some(({ kind }) => kind === 'field');
}
