import type { Locator, Page } from 'playwright-core';
import { isAtRest, readPicture } from './picture.ts';
import type { Edge, Node, Picture, Point } from './picture.ts';

/** The page as a reader has it before them, in English unless a test speaks otherwise. */
export class Desk {
  readonly page: Page;
  readonly #address: string;

  constructor(page: Page, address: string) {
    this.page = page;
    this.#address = address;
  }

  get canvas(): Locator {
    return this.page.getByTestId('canvas');
  }

  get search(): Locator {
    return this.page.getByRole('combobox', { name: 'Search actors' });
  }

  /** What the type-ahead offers. By class, as React Aria gives the role to “Searching…” too. */
  get options(): Locator {
    return this.page.locator('.search-popover .option');
  }

  get legend(): Locator {
    return this.page.getByRole('complementary', { name: 'Legend and filter' });
  }

  get headline(): Locator {
    return this.page.getByRole('region', { name: 'Leverage attempt on show' });
  }

  get panel(): Locator {
    return this.page.getByRole('complementary', { name: 'Details and paths' });
  }

  /** Name of the entry that the panel shows. */
  get title(): Locator {
    return this.panel.getByRole('heading', { level: 2 });
  }

  get status(): Locator {
    return this.page.getByRole('status', { name: 'What is shown' });
  }

  get paths(): Locator {
    return this.page.getByRole('listbox', { name: 'Paths, best first' });
  }

  /** Names of the actors in a part of the question, in order. */
  chosen(part: string): Promise<string[]> {
    return this.panel.getByRole('list', { name: part, exact: true }).locator('.actor-chip > span').allInnerTexts();
  }

  /** Adds an actor to a part of the question by typing its name. */
  async choose(part: string, name: string): Promise<void> {
    await this.panel.getByRole('combobox', { name: part, exact: true }).fill(name);
    await this.options.filter({ hasText: name }).first().click();
    await this.panel.getByRole('button', { name: `Remove ${name}` }).waitFor();
  }

  /** A field of a day, by its name. */
  day(scope: Locator, name: string): Locator {
    return scope.getByRole('group', { name, exact: true });
  }

  /** Types an ISO date, part by part in the order of the language. */
  async typeDay(scope: Locator, name: string, date: string): Promise<void> {
    await this.day(scope, name).getByRole('spinbutton').first().click();
    await this.page.keyboard.type(date.split('-').toReversed().join(''));
  }

  get announcer(): Locator {
    return this.page.getByTestId('announcer');
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Path and query of the address bar. */
  get link(): string {
    return this.page.url().replace(this.#address, '');
  }

  /** What the link says of one parameter. */
  linked(name: string): string | null {
    return new URL(this.page.url()).searchParams.get(name);
  }

  /** The opening view stands: picture, headline and legend. */
  async ready(): Promise<void> {
    await this.headline.waitFor();
    await this.legend.getByRole('checkbox').first().waitFor();
    await this.atRest();
  }

  /** The canvas has come to rest with the whole picture in view, so that what is clicked does not move away. */
  async atRest(): Promise<void> {
    await this.page.waitForFunction(isAtRest);
  }

  picture(): Promise<Picture> {
    return readPicture(this.page);
  }

  /** Ids of the actors that are drawn, sorted. */
  async actors(): Promise<string[]> {
    return (await this.picture()).nodes.map((node) => node.id).toSorted();
  }

  async node(id: string): Promise<Node> {
    const found = (await this.picture()).nodes.find((node) => node.id === id);
    if (!found) throw new Error(`${id} is not drawn`);
    return found;
  }

  async tie(id: string): Promise<Edge> {
    const found = (await this.picture()).edges.find((edge) => edge.id === id);
    if (!found) throw new Error(`${id} is not drawn`);
    return found;
  }

  /** Where the layout has the actors, whatever the zoom. */
  places(): Promise<Record<string, Point>> {
    return this.page.evaluate(() => {
      const nodes = window.backchannel?.graph.nodes().toArray() ?? [];
      return Object.fromEntries(nodes.map((node) => [node.id(), { ...node.position() }]));
    });
  }

  /** How the canvas looks at the layout, to a tenth of a pixel. */
  viewport(): Promise<{ zoom: number; x: number; y: number }> {
    return this.page.evaluate(() => {
      const graph = window.backchannel?.graph;
      const { x, y } = graph?.pan() ?? { x: Number.NaN, y: Number.NaN };
      const round = (value: number) => Math.round(value * 10) / 10;
      return { zoom: Math.round((graph?.zoom() ?? Number.NaN) * 1000) / 1000, x: round(x), y: round(y) };
    });
  }

  /** Actors or ties that carry a class, sorted. */
  async marked(kind: 'nodes' | 'edges', mark: string): Promise<string[]> {
    const all: readonly (Node | Edge)[] = (await this.picture())[kind];
    return all
      .filter((each) => each.classes.split(' ').includes(mark))
      .map((each) => each.id)
      .toSorted();
  }

  async clickActor(id: string): Promise<void> {
    await this.#click(() => this.node(id));
  }

  async clickTie(id: string): Promise<void> {
    await this.#click(() => this.tie(id));
  }

  /** Where the picture does not keep itself in view: no rest to wait for. */
  async clickIn(id: string): Promise<void> {
    const { x, y } = await this.node(id);
    await this.page.mouse.click(x, y);
  }

  async #click(find: () => Promise<Point>): Promise<void> {
    await this.atRest();
    const { x, y } = await find();
    await this.page.mouse.click(x, y);
  }
}
