/** Checks that are to be asked about; a job's `ref` is the check's id. */
export const ASK_QUEUE = 'eligibility.ask';
