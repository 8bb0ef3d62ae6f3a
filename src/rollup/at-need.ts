// What takes long to make, or much room, and few reports have.

/** A function that makes a value when it is first asked for it, and gives the same from then on. */
export function atNeed<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
