import type { Check } from '../core/check.js';
import type { CheckContext } from '../evidence/context.js';
import { acronymConflict } from './acronym-conflict.js';
import { addition } from './addition.js';
import { collocation } from './collocation.js';
import { confusedWord } from './confused-word.js';
import { dateMismatch } from './date-mismatch.js';
import { duplicateItem } from './duplicate-item.js';
import { encodingDamage } from './encoding-damage.js';
import { garbledKatakana } from './garbled-katakana.js';
import { itemMismatch } from './item-mismatch.js';
import { limitMismatch } from './limit-mismatch.js';
import { nameMismatch } from './name-mismatch.js';
import { nameVariant } from './name-variant.js';
import { negationMismatch } from './negation-mismatch.js';
import { numberMismatch } from './number-mismatch.js';
import { omission } from './omission.js';
import { placeholderMismatch } from './placeholder-mismatch.js';
import { punctuation } from './punctuation.js';
import { redundantGloss } from './redundant-gloss.js';
import { registerDrift } from './register-drift.js';
import { repeatedWord } from './repeated-word.js';
import { staleTranslation } from './stale-translation.js';
import { swappedItems } from './swapped-items.js';
import { termForbidden } from './term-forbidden.js';
import { termInconsistent } from './term-inconsistent.js';
import { termMissing } from './term-missing.js';
import { uncoveredSource } from './uncovered-source.js';
import { unitMismatch } from './unit-mismatch.js';
import { unknownCompound } from './unknown-compound.js';
import { unsupportedWord } from './unsupported-word.js';
import { untranslated } from './untranslated.js';

/** The built-in checks. When several find the same words at the same severity, the earlier one here names the finding. */
export const CHECKS: readonly Check<CheckContext>[] = [
  dateMismatch,
  numberMismatch,
  unitMismatch,
  limitMismatch,
  negationMismatch,
  garbledKatakana,
  repeatedWord,
  duplicateItem,
  itemMismatch,
  swappedItems,
  nameMismatch,
  nameVariant,
  acronymConflict,
  untranslated,
  termMissing,
  termForbidden,
  termInconsistent,
  unsupportedWord,
  confusedWord,
  unknownCompound,
  collocation,
  uncoveredSource,
  redundantGloss,
  placeholderMismatch,
  encodingDamage,
  punctuation,
  registerDrift,
  staleTranslation,
  omission,
  addition,
];
