import { expect, test } from 'vitest';
import { uiLanguage } from '../../src/cli/ui-language.js';

test.each<[reason: string, flag: 'ja' | 'vi' | 'ko' | 'en' | undefined, env: Record<string, string>, language: string]>(
  [
    ['nothing is said', undefined, {}, 'en'],
    ['the flag', 'vi', { LANG: 'ja_JP.UTF-8', TAIYAKU_UI_LANG: 'ko' }, 'vi'],
    ['the flag, English too', 'en', { LANG: 'ja_JP.UTF-8' }, 'en'],
    ['the system', undefined, { LANG: 'ja_JP.UTF-8' }, 'ja'],
    ['without a country', undefined, { LANG: 'vi' }, 'vi'],
    ['as Windows and BCP 47 write it', undefined, { LANG: 'ko-KR' }, 'ko'],
    ['capitals', undefined, { LANG: 'JA_JP' }, 'ja'],
    ['LC_ALL goes before the others', undefined, { LC_ALL: 'vi_VN', LC_MESSAGES: 'ko_KR', LANG: 'ja_JP' }, 'vi'],
    ['LC_MESSAGES before LANG', undefined, { LC_MESSAGES: 'ko_KR', LANG: 'ja_JP' }, 'ko'],
    ['an empty one says nothing', undefined, { LC_ALL: '', LANG: 'ja_JP' }, 'ja'],
    ['C is English, whatever comes behind it', undefined, { LC_ALL: 'C', LANG: 'ja_JP' }, 'en'],
    ['taiyaku’s own before the system’s', undefined, { TAIYAKU_UI_LANG: 'vi', LC_ALL: 'ja_JP' }, 'vi'],
    ['a language without messages', undefined, { LANG: 'fr_FR.UTF-8' }, 'en'],
    ['Konkani is not Korean', undefined, { LANG: 'kok_IN' }, 'en'],
  ],
)('%s', (_, flag, env, language) => {
  expect(uiLanguage(flag, env)).toBe(language);
});
