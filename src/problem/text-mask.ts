// The mask that every word printed about a workspace goes through.

declare const masksNames: unique symbol;

/**
 * A function that masks names, phones and identity numbers in a text. Only ledger/mask/ makes one, and whoever prints
 * asks for one: a function that masks nothing (`(text) => text`) does not compile. At run time it is a plain function.
 */
export type TextMask = ((text: string) => string) & { readonly [masksNames]: true };
