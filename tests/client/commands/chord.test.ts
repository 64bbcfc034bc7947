import { describe, expect, it } from 'vitest';
import { isPressed, isSingle } from '../../../client/commands/chord.ts';

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

describe('chords', () => {
  it.each([
    ['E', press('e'), true],
    ['E', press('E'), true],
    ['E', press('E', { shiftKey: true }), false],
    ['E', press('e', { ctrlKey: true }), false],
    ['?', press('?', { shiftKey: true }), true],
    ['Esc', press('Escape'), true],
    ['→', press('ArrowRight'), true],
    ['Ctrl Z', press('z', { ctrlKey: true }), true],
    ['Ctrl Z', press('z', { metaKey: true }), true],
    ['Ctrl Z', press('Z', { ctrlKey: true, shiftKey: true }), false],
    ['Ctrl Shift Z', press('Z', { ctrlKey: true, shiftKey: true }), true],
    ['Ctrl K', press('k'), false],
  ])('%s, %o: %s', (chord, event, expected) => {
    expect(isPressed(chord, event)).toBe(expected);
  });

  it('a letter of a Ukrainian keyboard is that of its key, a sign is itself', () => {
    expect(isPressed('E', press('у', { code: 'KeyE' }))).toBe(true);
    expect(isPressed('Ctrl Z', press('я', { code: 'KeyZ', ctrlKey: true }))).toBe(true);
    // AZERTY: the key of Q says A, and means it.
    expect(isPressed('Q', press('a', { code: 'KeyQ' }))).toBe(false);
  });

  it('those who dictate may switch off single signs, not Escape nor what is held with Ctrl', () => {
    expect(['E', '?', 'Delete', '↓', 'Esc', 'Ctrl K'].map(isSingle)).toEqual([true, true, true, true, false, false]);
  });
});
