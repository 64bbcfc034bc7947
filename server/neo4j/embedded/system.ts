import { access, constants } from 'node:fs/promises';

/** Whether the path is there and, if asked, may be executed. */
export async function exists(path: string, mode = constants.F_OK): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  );
}

/** The system's code of an error (ENOENT, EADDRINUSE), or an empty string. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
