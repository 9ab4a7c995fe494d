/** What the command could not do, told in one line. */
export class CommandError extends Error {}

/** Exit codes. */
export const EXIT = { done: 0, failed: 1, misused: 2 } as const;

/** A system error in words a user knows. */
export function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "no such file";
  if (code === "EACCES" || code === "EPERM") return "may not be read";
  if (code === "EISDIR") return "is a directory; give a pattern such as 'news/**/*.txt'";
  return (message ?? String(error)).split("\n")[0] as string;
}
