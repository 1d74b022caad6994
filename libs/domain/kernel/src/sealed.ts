/** The token of a value encrypted under its organisation's key: text anywhere, readable only where the key is. */
export type Sealed<T> = string & { readonly __sealed?: T };
