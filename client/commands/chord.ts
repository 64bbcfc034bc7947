const CAPS: Readonly<Record<string, string>> = {
  Esc: 'escape',
  '←': 'arrowleft',
  '→': 'arrowright',
  '↑': 'arrowup',
  '↓': 'arrowdown',
};

/** A Ukrainian keyboard has letters on them. */
const BRACKETS: Readonly<Record<string, string>> = { BracketLeft: '[', BracketRight: ']' };

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Whether these keys are held: `E`, `Delete`, `Ctrl Shift Z`. Ctrl is ⌘ too. */
export function isPressed(chord: string, press: Press): boolean {
  const parts = chord.split(' ');
  const cap = parts.pop() ?? '';
  if (parts.includes('Ctrl') !== (press.ctrlKey || press.metaKey)) return false;
  // A sign such as ? needs Shift on some keyboards and not on others.
  if (/^\w+$/u.test(cap) && parts.includes('Shift') !== press.shiftKey) return false;
  return keyOf(press) === (CAPS[cap] ?? cap.toLowerCase());
}

/** A single sign, which readers who dictate may switch off. */
export function isSingle(chord: string): boolean {
  return !chord.includes(' ') && chord !== 'Esc';
}

/** On a Ukrainian keyboard the key of E types у; a letter of another alphabet counts as the Latin one of its key. */
function keyOf({ key, code }: Press): string {
  const latin = /^Key([A-Z])$/u.exec(code)?.[1] ?? BRACKETS[code];
  return (latin && /^\p{Script=Cyrillic}$/u.test(key) ? latin : key).toLowerCase();
}
