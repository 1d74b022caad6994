/** NM108 says MI where nothing else is said, and nothing where there is no number (NM109). */
export function withIdQualifier<S extends { memberId?: string; idQualifier?: string }>(subscriber: S): S {
  return { ...subscriber, idQualifier: subscriber.memberId === undefined ? undefined : (subscriber.idQualifier ?? 'MI') };
}
