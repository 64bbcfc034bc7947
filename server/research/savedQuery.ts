/** Texts as records have them: `title`, `title_uk`. */
type Texts = Readonly<Record<string, string>>;

export type SavedParameter = {
  readonly name: string;
  readonly type: string;
  readonly texts: Texts;
  readonly example: unknown;
};

export type SavedQuery = {
  readonly name: string;
  readonly texts: Texts;
  readonly statement: string;
  readonly parameters: readonly SavedParameter[];
};

const LINE =
  /^\/\/ (?<key>title|description|parameter)(?:_(?<language>[a-z]{2,3}))?(?: \$(?<name>\w+)(?: \((?<type>[A-Z<>]+)\))?)?: (?<text>.+)$/u;
const EXAMPLE = /^(?<text>.+); example (?<example>.+)$/u;

const fault = (file: string, line: number, problem: string) => new Error(`${file}, line ${line}: ${problem}`);

/**
 * Reads a research query: a header of comment lines, then the statement.
 *
 *     // title: Ties that rest on one origin
 *     // title_uk: …
 *     // description: …
 *     // description_uk: …
 *     // parameter $family (STRING): Family of the ties, or null for all; example "PRESSURE"
 *     // parameter_uk $family: …
 *
 * The example is JSON. Parameters keep their order. Throws Error when the header is not of this form.
 */
export function parseSavedQuery(file: string, content: string): SavedQuery {
  const lines = content.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const statement = lines.slice(end).join('\n').trim();
  if (end === -1 || statement === '') throw fault(file, 1, 'it has no statement.');
  const texts: Record<string, string> = {};
  const parameters = new Map<string, { name: string; type: string; texts: Record<string, string>; example: unknown }>();
  for (const [index, line] of lines.slice(0, end).entries()) {
    const { key, name, type, language, text } = LINE.exec(line)?.groups ?? {};
    const suffix = language === undefined ? '' : `_${language}`;
    if (key === undefined || text === undefined || (key === 'parameter') !== (name !== undefined)) {
      throw fault(file, index + 1, 'no title, description or parameter.');
    }
    if (name === undefined) texts[`${key}${suffix}`] = text;
    else if (language === undefined) {
      if (type === undefined) throw fault(file, index + 1, `$${name} needs a type, e.g. (STRING).`);
      parameters.set(name, { name, type, ...exampleOf(file, index + 1, text) });
    } else {
      const parameter = parameters.get(name);
      if (parameter === undefined) throw fault(file, index + 1, `$${name} has no English line before this one.`);
      parameter.texts[`description${suffix}`] = text;
    }
  }
  if (!texts['title'] || !texts['description']) throw fault(file, 1, 'it needs a title and a description.');
  const name = file.replace(/\.cypher$/u, '');
  return { name, texts, statement, parameters: [...parameters.values()] };
}

function exampleOf(file: string, line: number, text: string): { texts: Record<string, string>; example: unknown } {
  const groups = EXAMPLE.exec(text)?.groups;
  if (groups === undefined) throw fault(file, line, 'a parameter ends with "; example " and a value in JSON.');
  try {
    return { texts: { description: groups['text'] ?? '' }, example: JSON.parse(groups['example'] ?? '') as unknown };
  } catch (error) {
    throw new Error(`${file}, line ${line}: the example is no JSON.`, { cause: error });
  }
}
