/** A list with `undefined` in each hole (`[a, , b]`): `map`, `flatMap` and `filter` pass holes over. */
export const withoutHoles = (list: readonly unknown[]): readonly unknown[] => Array.from(list);
