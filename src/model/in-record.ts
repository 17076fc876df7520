import { type EdtfError, edtfError } from "../dates/edtf-error.ts";

/** Reads the dates of a record. An error about one of them names the record: among many, nobody finds it by the date. */
export function inRecord<T>({ id }: { readonly id?: string }, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const { text, message }: Partial<EdtfError> = Object(error);
    throw id && text ? edtfError(text, `In "${id}": ${message}`) : error;
  }
}
