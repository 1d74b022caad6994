import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { directoryPartner } from './directory-partner.js';
import { httpPartner } from './http-partner.js';
import { type TradingPartner } from './trading-partner.js';

/** The partners this process can reach, by id. */
export class TradingPartners {
  private readonly byId: ReadonlyMap<string, TradingPartner>;

  constructor(partners: readonly TradingPartner[]) {
    this.byId = new Map(partners.map((partner) => [partner.id, partner]));
    if (this.byId.size < partners.length) throw new Error('Two trading partners have the same id');
  }

  get ids(): string[] {
    return [...this.byId.keys()];
  }

  /** The partner of a route; a route to nobody is a mistake of configuration. */
  get(id: string): TradingPartner {
    const partner = this.byId.get(id);
    if (!partner) throw new Error(`No trading partner ${id} is configured`);
    return partner;
  }
}

/**
 * Reads `id=address` pairs, separated by commas: `https://…` is a partner over HTTPS, `file:///folder` one through that folder's
 * `outbox`, `inbox` and `archive`. `plainHttp` lets `http://…` pass, for a simulator in a private network.
 */
export function partnersFrom(list: string, { plainHttp = false }: { plainHttp?: boolean } = {}): TradingPartners {
  return new TradingPartners(list.split(',').map((pair) => pair.trim()).filter(Boolean).map((pair) => {
    const [, id, address] = /^([a-z0-9][a-z0-9-]{0,39})=([a-z]+:\/\/.+)$/i.exec(pair) ?? [];
    if (id === undefined || address === undefined || !URL.canParse(address)) throw new TypeError('A trading partner is written id=https://… or id=file:///…');
    if (!address.startsWith('file:')) return httpPartner({ id, baseUrl: address, plainHttp });
    const folder = fileURLToPath(address);
    return directoryPartner({ id, outbox: path.join(folder, 'outbox'), inbox: path.join(folder, 'inbox'), archive: path.join(folder, 'archive') });
  }));
}
