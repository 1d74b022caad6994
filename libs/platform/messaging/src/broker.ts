/** A message as it is published: the key orders it, the headers describe it, the value is JSON text. */
export interface BrokerRecord {
  topic: string;
  key: string;
  headers: Record<string, string>;
  value: string;
}

/** A message as it is read back, with its place in the log. */
export interface StoredRecord extends BrokerRecord {
  partition: number;
  offset: number;
  timestamp: Date;
  /** Set where the log holds no text for the value: it has none at all (a tombstone), or bytes, which `value` then gives in base64. */
  defect?: 'no_value' | 'not_text';
}

export interface Subscription {
  group: string;
  topics: readonly string[];
  /** The event types (`ce_type`) the group handles; a broker that can tell them apart before it delivers leaves the others out. */
  types?: readonly string[];
  /**
   * Gets records of one or several partitions, those of each in offset order. The group's offsets move past them only after this
   * resolves; when it rejects they come again. `signal` aborts when the member must let go: finish or give up, but start nothing new.
   */
  onBatch(records: StoredRecord[], signal: AbortSignal): Promise<void>;
}

/** Delivers every record at least once to every group, in order for each key. */
export interface Broker {
  /** Resolves once all records are stored for good; records of one key keep the order given. */
  publish(records: readonly BrokerRecord[]): Promise<void>;
  /** A group new to a topic starts at its oldest record. `close` waits for the batch in hand. */
  subscribe(subscription: Subscription): Promise<{ close(): Promise<void> }>;
  close(): Promise<void>;
}

export interface ReplayRange {
  topic: string;
  from: Date;
  /** Exclusive. */
  to: Date;
}

/** How far a group is behind in one partition. */
export interface GroupLag {
  group: string;
  topic: string;
  partition: number;
  /** Records it has not passed yet. */
  lag: number;
  /** How long the oldest of them has been there; 0 where there is none. */
  ageSeconds: number;
}

/** A broker that can read a stretch of a topic again, without touching any group's offset. */
export interface RereadableBroker extends Broker {
  reread(range: ReplayRange, onBatch: (records: StoredRecord[]) => Promise<void>): Promise<void>;
}
