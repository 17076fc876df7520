/** What the exit code of the command means; `docs/command.md` has the same table. */
export const exitCodes = {
  /** It was answered. */
  done: 0,
  /** Nothing fits, `validate` found problems, or `diff` found differences. */
  nothing: 1,
  /** The words of the call are wrong. */
  usage: 2,
  /** A file cannot be read or written, or is no JSON. */
  file: 3,
} as const;

/** An error that a person is told in one line, and that ends the command with an exit code of its own. */
export type Failure = Error & { readonly exitCode: number };

/** The words of the call are wrong; the caller throws it. */
export const usageFailure = (message: string): Failure =>
  Object.assign(new Error(message), { exitCode: exitCodes.usage });

/** A file is; the caller throws it. */
export const fileFailure = (message: string): Failure =>
  Object.assign(new Error(message), { exitCode: exitCodes.file });

/** Whether an error is one that a person can mend. */
export const isFailure = (error: unknown): error is Failure => error instanceof Error && "exitCode" in error;

const reasons: Readonly<Record<string, string>> = {
  EACCES: "you may not read or write it",
  EBUSY: "another program holds it",
  EDQUOT: "your share of the disk is used up",
  EEXIST: "something that is no folder stands in its place",
  EFBIG: "it would be larger than a file may be",
  EISDIR: "it is a folder",
  EMFILE: "too many files are open",
  ELOOP: "its links lead in a circle",
  ENAMETOOLONG: "its name is too long",
  ENOENT: "there is no such file or folder",
  ENOSPC: "the disk is full",
  ENOTDIR: "it, or a part of its path, is a file and not a folder",
  EPERM: "you may not read or write it",
  EROFS: "the disk is read-only",
};

/** Why the system refused a file, in words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return ("code" in error ? reasons[String(error.code)] : undefined) ?? error.message;
}
