/** The exit codes of the command; `docs/command.md` has the same table. */
export const exitCodes = {
  /** The command has an answer. */
  done: 0,
  /** Nothing matches, `validate` found problems, or `diff` found differences. */
  nothing: 1,
  /** The arguments are wrong. */
  usage: 2,
  /** A file cannot be read or written, or is not valid JSON. */
  file: 3,
} as const;

/** An error that is shown as one line, or one line for each problem, and ends the command with its own exit code. */
export type Failure = Error & { readonly exitCode: number };

/** The error for wrong arguments; the caller throws it. */
export const usageFailure = (message: string): Failure =>
  Object.assign(new Error(message), { exitCode: exitCodes.usage });

/** The error for a question to which there is no answer; the caller throws it. */
export const nothingFailure = (message: string): Failure =>
  Object.assign(new Error(message), { exitCode: exitCodes.nothing });

/** The error for a file that cannot be used; the caller throws it. */
export const fileFailure = (message: string): Failure =>
  Object.assign(new Error(message), { exitCode: exitCodes.file });

/** Whether an error is one that the user can fix. */
export const isFailure = (error: unknown): error is Failure => error instanceof Error && "exitCode" in error;

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EBUSY: "another program is using it",
  EDQUOT: "your disk quota is used up",
  EEXIST: "something else with that name already exists",
  EFBIG: "it would exceed the maximum file size",
  EISDIR: "it is a folder",
  EMFILE: "too many files are open",
  ELOOP: "its symbolic links form a loop",
  ENAMETOOLONG: "its name is too long",
  ENOENT: "no such file or folder",
  ENOSPC: "the disk is full",
  ENOTDIR: "it, or part of its path, is a file, not a folder",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
};

/** Why the system could not use a file, in words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return ("code" in error ? reasons[String(error.code)] : undefined) ?? error.message;
}
