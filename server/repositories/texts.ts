/** A record with texts in several languages: `name` in English, `name_uk` in Ukrainian and so on. */
type Localized = Readonly<Record<string, unknown>>;

/** The text of `field` in `language`, in English where there is none; null where there is no English one either. */
export function textIn(record: Localized, field: string, language: string): string | null {
  const text = record[`${field}_${language}`] ?? record[field];
  return typeof text === 'string' ? text : null;
}

/** As `textIn`, for fields that every record has. */
export function requiredTextIn(record: Localized, field: string, language: string): string {
  const text = textIn(record, field, language);
  if (text === null) throw new TypeError(`${String(record['id'])} has no ${field}.`);
  return text;
}

/** Every text of `field`, English first, then by language code. */
export function textsOf(record: Localized, field: string): { language: string; text: string }[] {
  const others = Object.keys(record)
    .filter((key) => key.startsWith(`${field}_`))
    .toSorted()
    .map((key) => ({ language: key.slice(field.length + 1), text: record[key] }));
  return [{ language: 'en', text: record[field] }, ...others].filter(
    (entry): entry is { language: string; text: string } => typeof entry.text === 'string',
  );
}
