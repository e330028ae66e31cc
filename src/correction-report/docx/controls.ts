import { ANSWERS } from '../replies.js';
import type { CorrectionWords } from '../words/index.js';
import { run } from './runs.js';
import { element, property, type Xml } from './xml.js';

/** Before the finding's id in the tag of the control for its reply. */
export const REPLY_TAG = 'reply-';

/** A drop-down of the three answers (ECMA-376-1, 17.5.2.15). @param number of the entry */
export function answerControl(id: string, number: number, words: CorrectionWords): Xml {
  const items = ANSWERS.map((answer) =>
    element('w:listItem', { 'w:displayText': words[`answer.${answer}`], 'w:value': answer }),
  );
  return control(
    { alias: `${words['column.answer']} ${number}`, tag: id, id: number * 2 - 1, placeholder: words['answer.choose'] },
    element('w:dropDownList', {}, ...items),
  );
}

/** A field for words. It is one of rich text: LibreOffice 7.4 stores the words of one of plain text several times. */
export function replyControl(id: string, number: number, words: CorrectionWords): Xml {
  return control(
    {
      alias: `${words['column.reply']} ${number}`,
      tag: `${REPLY_TAG}${id}`,
      id: number * 2,
      placeholder: words['reply.write'],
    },
    '',
  );
}

interface Control {
  /** What Word calls it when it is chosen. */
  readonly alias: string;
  readonly tag: string;
  /** A number that no other control of the document has. */
  readonly id: number;
  /** Stands there until something is chosen or written. */
  readonly placeholder: string;
}

function control({ alias, tag, id, placeholder }: Control, kind: Xml): Xml {
  return element(
    'w:sdt',
    {},
    element(
      'w:sdtPr',
      {},
      property('w:alias', alias),
      property('w:tag', tag),
      property('w:id', id),
      '<w:showingPlcHdr/>',
      kind,
    ),
    element('w:sdtContent', {}, run(placeholder, { style: 'PlaceholderText' })),
  );
}
