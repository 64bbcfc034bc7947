import { describe, expect, test } from 'vitest';
import { requiredTextIn, textIn, textsOf } from '../../../server/repositories/texts.ts';

const china = { id: 'state:CHN', name: 'China', name_uk: 'Китай', name_zh: '中国', note: null, note_uk: 'Примітка' };

describe('texts', () => {
  test('come in the language asked for, else in English', () => {
    expect(textIn(china, 'name', 'uk')).toBe('Китай');
    expect(textIn(china, 'name', 'en')).toBe('China');
    expect(textIn(china, 'name', 'de')).toBe('China');
  });

  test('are null where English lacks them too', () => {
    expect(textIn(china, 'note', 'uk')).toBe('Примітка');
    expect(textIn(china, 'note', 'en')).toBeNull();
    expect(textIn(china, 'summary', 'uk')).toBeNull();
    expect(textIn({ name: 7 }, 'name', 'en')).toBeNull();
  });

  test('that every record must have are told by id when they lack', () => {
    expect(requiredTextIn(china, 'name', 'uk')).toBe('Китай');
    expect(() => requiredTextIn(china, 'summary', 'en')).toThrow('state:CHN has no summary');
  });

  test('of all languages are listed English first, then by code', () => {
    const texts = [
      { language: 'en', text: 'China' },
      { language: 'uk', text: 'Китай' },
      { language: 'zh', text: '中国' },
    ];
    expect(textsOf(china, 'name')).toEqual(texts);
    expect(textsOf({ name_zh: '中国', name_uk: 'Китай', name: 'China', names: 'x' }, 'name')).toEqual(texts);
    expect(textsOf(china, 'note')).toEqual([{ language: 'uk', text: 'Примітка' }]);
  });
});
