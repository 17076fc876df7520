import { styleText } from "node:util";

/** What the output is laid out for. */
export interface Screen {
  /** In columns. Infinite if the output goes to a file or another program, which get each row on one line. */
  readonly width: number;
  /** Whether a person sees the output as it is printed. */
  readonly isTerminal: boolean;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** The screen behind a stream. Only terminals get colour, and none if NO_COLOR is set; Node checks that. */
export function screenOf(stream: Partial<Pick<NodeJS.WriteStream, "isTTY" | "columns" | "hasColors">>): Screen {
  const { isTTY = false, columns = 0 } = stream;
  const width = isTTY ? columns : Number(process.env["COLUMNS"]);
  const colour = isTTY && stream.hasColors?.() === true;
  return {
    width: width > 0 ? width : Infinity,
    isTerminal: isTTY,
    bold: colour ? (text) => styleText("bold", text) : (text) => text,
    dim: colour ? (text) => styleText("dim", text) : (text) => text,
  };
}

/** A screen of a given width that is not a terminal, and so has no colour. */
export const plainScreen = (width: number): Screen => ({
  width,
  isTerminal: false,
  bold: (text) => text,
  dim: (text) => text,
});
