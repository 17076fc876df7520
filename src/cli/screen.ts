import { styleText } from "node:util";

/** What text is written for. */
export interface Screen {
  /** Columns of letters. Infinite where nobody looks: a file or another program gets each row on one line. */
  readonly width: number;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** The screen behind a stream. Colour is for terminals, and not for those who set NO_COLOR: Node looks after that. */
export function screenOf(stream: NodeJS.WriteStream): Screen {
  const width = stream.isTTY ? stream.columns : Number(process.env["COLUMNS"]);
  const colour = stream.isTTY && stream.hasColors();
  return {
    width: width > 0 ? width : Infinity,
    bold: colour ? (text) => styleText("bold", text) : (text) => text,
    dim: colour ? (text) => styleText("dim", text) : (text) => text,
  };
}

/** A screen of a width without colour. */
export const plainScreen = (width: number): Screen => ({ width, bold: (text) => text, dim: (text) => text });
