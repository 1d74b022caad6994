import type { OrgId } from '@claimwright/kernel';
import { SealError } from './sealing.js';

/** Guards the data keys with keys of its own: a KMS in production, files in development. */
export interface KeyProvider {
  readonly keyId: string;
  /** Under the installation's key; with an organisation, under one of its own, which is made when there is none. */
  wrap(dataKey: Buffer, orgId?: OrgId): Promise<Buffer>;
  unwrap(wrapped: Buffer, orgId?: OrgId): Promise<Buffer>;
  /** After this nothing wrapped for the organisation opens, wherever a copy of it lies. To do it twice is to do it once. */
  destroy(orgId: OrgId): Promise<void>;
}

const MARK = 'cw1|';
const HEADER_MAX = 2_200;

/** What is written on a wrapped key: whose work it is, and whether an organisation's own key did it. */
export interface Wrapping { keyId: string; isOwn: boolean; body: Buffer }

/** Undefined for what was wrapped before this was written on it. */
export function wrappingOf(wrapped: Buffer): Wrapping | undefined {
  const head = wrapped.subarray(0, HEADER_MAX).toString('latin1');
  const [keyId, kind] = head.startsWith(MARK) ? head.slice(MARK.length).split('|', 2) : [];
  if (keyId === undefined || (kind !== 'own' && kind !== 'all')) return undefined;
  return { keyId, isOwn: kind === 'own', body: wrapped.subarray(MARK.length + keyId.length + kind.length + 2) };
}

/** The same provider, which writes on each key that it wrapped it, and refuses what another has wrapped. */
export function labelled(bare: KeyProvider): KeyProvider {
  const { keyId } = bare;
  return {
    keyId,
    wrap: async (dataKey, orgId) => Buffer.concat([Buffer.from(`${MARK}${keyId}|${orgId === undefined ? 'all' : 'own'}|`, 'latin1'), await bare.wrap(dataKey, orgId)]),
    unwrap: async (wrapped, orgId) => {
      const wrapping = wrappingOf(wrapped);
      if (!wrapping) return bare.unwrap(wrapped);
      if (wrapping.keyId !== keyId) throw new SealError('The key was wrapped by another key provider');
      return bare.unwrap(wrapping.body, wrapping.isOwn ? orgId : undefined);
    },
    destroy: (orgId) => bare.destroy(orgId),
  };
}

/** While one provider follows another: the first wraps, each opens what it has wrapped, and all let go of an organisation. */
export function keyProviders(current: KeyProvider, ...before: readonly KeyProvider[]): KeyProvider {
  const all = [current, ...before];
  // What nobody has written on was wrapped by whoever was first here.
  const wrapperOf = (wrapped: Buffer): KeyProvider => {
    const keyId = wrappingOf(wrapped)?.keyId;
    return (keyId === undefined ? all.at(-1) : all.find((one) => one.keyId === keyId)) ?? current;
  };
  return {
    keyId: current.keyId,
    wrap: (dataKey, orgId) => current.wrap(dataKey, orgId),
    unwrap: (wrapped, orgId) => wrapperOf(wrapped).unwrap(wrapped, orgId),
    destroy: async (orgId) => {
      for (const one of all) await one.destroy(orgId);
    },
  };
}

/** Whether the key opens by this provider's key for the organisation, or for all where it is nobody's, and by nothing else. */
export function isWrappedBy({ keyId }: KeyProvider, wrapped: Buffer, isOwn: boolean): boolean {
  const wrapping = wrappingOf(wrapped);
  return wrapping?.keyId === keyId && wrapping.isOwn === isOwn;
}
