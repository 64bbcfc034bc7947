import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { DataFile } from './model.ts';

export type Located = { file: DataFile; path: string };

const matches = (pattern: string, name: string): boolean => {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return name === pattern;
  return name.length >= before.length + after.length && name.startsWith(before) && name.endsWith(after);
};

/** Plain files in a folder and in the folders directly in it. Links are not followed: they may lead anywhere. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const own = entries.filter((entry) => entry.isFile()).map((entry) => join(folder, entry.name));
  const inner = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => {
        // One that may not be read holds nothing that could be imported.
        const within = await readdir(join(folder, name), { withFileTypes: true }).catch(() => []);
        return within.filter((entry) => entry.isFile()).map((entry) => join(folder, name, entry.name));
      }),
  );
  return [...own, ...inner.flat()].toSorted();
}

/**
 * The files of a data set at a path: its folder, the folder above, or one of its files, with the others beside it.
 * Returns what is missing, in words, otherwise.
 */
export async function locate(files: readonly DataFile[], path: string): Promise<Located[] | string> {
  const full = resolve(path);
  const status = await lstat(full).catch(() => null);
  if (status === null) return `${path} does not exist`;
  if (status.isSymbolicLink()) return `${path} is a symbolic link: name the file or folder itself`;
  const isFolder = status.isDirectory();
  const [only] = files;
  // A single file may have any name, since its header is checked.
  if (!isFolder && files.length === 1 && only !== undefined) return [{ file: only, path: full }];
  const candidates = await filesBelow(isFolder ? full : dirname(full));
  const located: Located[] = [];
  for (const file of files) {
    const found = candidates.filter((candidate) => matches(file.name, basename(candidate)));
    if (found.length === 0) return `there is no ${file.name} in ${isFolder ? path : dirname(full)}`;
    if (found.length > 1 && !file.name.includes('*')) {
      return `there are ${found.length} files called ${file.name} in ${path}: name the folder of the one that is meant`;
    }
    const isNamed = !isFolder && found.includes(full);
    located.push(...(isNamed ? [full] : found).map((foundPath) => ({ file, path: foundPath })));
  }
  return located;
}
