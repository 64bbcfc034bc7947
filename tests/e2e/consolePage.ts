import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { reads } from './desk.ts';
import type { Desk } from './deskPage.ts';

/** The console as a researcher has it before them, in English. */
export class ConsolePage {
  readonly #desk: Desk;
  readonly drawer: Locator;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.drawer = desk.page.getByRole('region', { name: 'Cypher console' });
  }

  get editor(): Locator {
    return this.drawer.getByRole('textbox', { name: 'Cypher statement' });
  }

  get table(): Locator {
    return this.drawer.getByRole('grid', { name: 'Rows of the result' });
  }

  get rows(): Locator {
    return this.table.getByRole('row').filter({ has: this.#desk.page.getByRole('rowheader') });
  }

  get failure(): Locator {
    return this.drawer.getByRole('alert');
  }

  get completions(): Locator {
    return this.#desk.page.locator('.cm-tooltip-autocomplete').getByRole('option');
  }

  get underlined(): Locator {
    return this.editor.locator('.cm-lintRange-error');
  }

  button(name: string | RegExp): Locator {
    return this.drawer.getByRole('button', { name, exact: true });
  }

  async show(view: 'Table' | 'Graph' | 'Plan'): Promise<void> {
    await this.drawer.getByRole('tab', { name: view }).click();
  }

  async open(): Promise<void> {
    await this.#desk.button('Console').click();
    await this.editor.waitFor();
  }

  async write(statement: string): Promise<void> {
    await this.editor.fill(statement);
  }

  /** Writes and runs by the keyboard, and waits for the rows. */
  async run(statement: string): Promise<void> {
    await this.write(statement);
    await this.editor.press('Control+Enter');
    await reads(this.drawer.locator('.result-summary'), /\d+ rows? in/u);
  }

  /** Name and content of the file that the press hands over. */
  async download(button: string): Promise<{ name: string; content: string }> {
    const [file] = await Promise.all([this.#desk.page.waitForEvent('download'), this.button(button).click()]);
    return { name: file.suggestedFilename(), content: await readFile(await file.path(), 'utf8') };
  }
}
