import type { Key } from './keys.js';
import { deleteBack, deleteForward, insert, moveLeft, moveRight, moveTo, type TextField } from './text-field.js';

/** A field after a key; keys that mean nothing in it leave it as it is. */
export function typed(field: TextField, key: Key): TextField {
  if (key.kind !== 'named') return insert(field, key.text);
  switch (key.name) {
    case 'backspace':
      return deleteBack(field);
    case 'delete':
      return deleteForward(field);
    case 'left':
      return moveLeft(field);
    case 'right':
      return moveRight(field);
    case 'home':
    case 'up':
      return moveTo(field, 'start');
    case 'end':
    case 'down':
      return moveTo(field, 'end');
    default:
      return field;
  }
}
