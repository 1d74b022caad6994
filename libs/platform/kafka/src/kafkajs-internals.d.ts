declare module 'kafkajs/src/network/requestQueue/index.js' {
  /** The part of the client that the idle-timer remedy changes. */
  export default class RequestQueue {
    readonly pending: unknown[];
    readonly throttledUntil: number;
    throttleCheckTimeoutId: NodeJS.Timeout | null;
    scheduleCheckPendingRequests(): void;
    checkPendingRequests(): void;
  }
}
