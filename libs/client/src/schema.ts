// Made from docs/api/claimwright.openapi.json by: npm run docs:write

export interface paths {
    "/v1/encounters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List encounters
         * @description In the order in which they were captured, unless told.
         *
         *     Needs the permission `encounters:read`.
         */
        get: operations["Encounters_list"];
        put?: never;
        /**
         * Capture an encounter
         * @description The findings of its check are part of the answer; an error among them holds the encounter until it is corrected. The same body under the same `externalId` again is answered with the encounter that is there.
         *
         *     Needs the permission `encounters:write`.
         */
        post: operations["Encounters_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/encounters:batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Capture many encounters
         * @description An encounter a line (NDJSON), or an 837P file of up to 64 MiB. NDJSON is taken in as it arrives, 500 lines a transaction. An 837P is read whole first; a file that is cut short or of another type is refused and leaves nothing behind. Each row is answered by a line; one that is refused stops no other. With an `Idempotency-Key` an upload that broke off may be sent again: rows taken in before are answered again and marked `replayed`. With `Prefer: respond-async` a body of up to 64 MiB is only kept and answered with 202: `/v1/jobs` says how far it is.
         *
         *     Needs the permission `encounters:write`.
         */
        post: operations["Encounters_batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/encounters/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count encounters
         * @description How many there are in each status, and what they charge.
         *
         *     Needs the permission `encounters:read`.
         */
        get: operations["Encounters_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/encounters/{encounterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an encounter
         * @description With its content and every status it went through.
         *
         *     Needs the permission `encounters:read`.
         */
        get: operations["Encounters_one"];
        /**
         * Correct an encounter
         * @description Replaces its content, checks it again, releases it if nothing holds it any more, and has the payer asked again.
         *
         *     Needs the permission `encounters:write`.
         */
        put: operations["Encounters_correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List long work
         * @description In the order in which it was ordered, unless told.
         *
         *     Needs the permission `encounters:read`.
         */
        get: operations["Jobs_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far long work is
         * @description With its rate, what is left at that rate, and the first rows that were refused.
         *
         *     Needs the permission `encounters:read`.
         */
        get: operations["Jobs_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{jobId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow long work
         * @description Server-sent events named `progress`, each with the job as data: one at once, one at each change, and the last when it is over. A stream ends after five minutes; an EventSource comes back by itself.
         *
         *     Needs the permission `encounters:read`.
         */
        get: operations["Jobs_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{jobId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what became of each row
         * @description As an import that is not put off answers: a line per row, of those that are done.
         *
         *     Needs the permission `encounters:read`.
         */
        get: operations["Jobs_answers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/patients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List patients
         * @description In the order in which they became known.
         *
         *     Needs the permission `patients:read`.
         */
        get: operations["Patients_list"];
        put?: never;
        /**
         * Keep a patient
         * @description A person who is known already, by names, birth date and ZIP, keeps the id and is described anew.
         *
         *     Needs the permission `patients:write`.
         */
        post: operations["Patients_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/patients/{patientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a patient
         * @description Needs the permission `patients:read`.
         */
        get: operations["Patients_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coverages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List coverages
         * @description Of one patient, or of all.
         *
         *     Needs the permission `patients:read`.
         */
        get: operations["Patients_coverages"];
        put?: never;
        /**
         * Keep a coverage of a patient
         * @description A coverage that is known already, by patient, payer and member id, keeps its id and is described anew.
         *
         *     Needs the permission `patients:write`.
         */
        post: operations["Patients_saveCoverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coverages/{coverageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a coverage
         * @description Needs the permission `patients:read`.
         */
        get: operations["Patients_coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/eligibility-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List eligibility checks
         * @description In the order in which they were wanted.
         *
         *     Needs the permission `eligibility:read`.
         */
        get: operations["Checks_list"];
        put?: never;
        /**
         * Ask a payer about a coverage
         * @description The question is taken and asked at once; read the check for its answer. `provider` says who asks and may be left out where somebody has asked about this coverage before.
         *
         *     Needs the permission `eligibility:write`.
         */
        post: operations["Checks_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/eligibility-checks/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count eligibility checks
         * @description How many there are in each state, and what their encounters charge; without those that were superseded.
         *
         *     Needs the permission `eligibility:read`.
         */
        get: operations["Checks_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/eligibility-checks/{checkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an eligibility check
         * @description With what the payer said of plan, dates and the patient's shares.
         *
         *     Needs the permission `eligibility:read`.
         */
        get: operations["Checks_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/eligibility-checks/{checkId}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the payer again
         * @description For a question that was refused or given up. What it is answered now is announced like the first time, so an encounter that was held for it goes on.
         *
         *     Needs the permission `eligibility:write`.
         */
        post: operations["Checks_repeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List claims
         * @description In the order in which they were made, unless told.
         *
         *     Needs the permission `claims:read`.
         */
        get: operations["Claims_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count claims
         * @description By status, and how many ever got how far: the first claims of encounters (`turn1`) apart from those to later payers and corrected ones (`later`).
         *
         *     Needs the permission `claims:read`.
         */
        get: operations["Claims_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{claimId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a claim
         * @description With its lines, what payers decided about it, and every step it took or was asked to take.
         *
         *     Needs the permission `claims:read`.
         */
        get: operations["Claims_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{claimId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a claim's story
         * @description Every service's events about its encounter, oldest first: before the claim existed, of its replacements and of its later turns. Sealed fields are left out.
         *
         *     Needs the permission `claims:read`.
         */
        get: operations["Claims_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{claimId}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a held claim
         * @description Checks it again; a replacement takes up the payer's number of the claim it replaces if that has become known. A claim that passes goes into the next file.
         *
         *     Needs the permission `claims:write`.
         */
        post: operations["Claims_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List files of claims
         * @description In the order in which they were built, unless told.
         *
         *     Needs the permission `submissions:read`.
         */
        get: operations["Submissions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{submissionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a file of claims
         * @description Its numbers; the claims in it say which file they are in.
         *
         *     Needs the permission `submissions:read`.
         */
        get: operations["Submissions_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{submissionId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a file of claims as it was sent
         * @description The 837, byte for byte.
         *
         *     Needs the permission `submissions:read`.
         */
        get: operations["Submissions_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List files of acknowledgements
         * @description In the order in which they came, unless told; with `unmatched=true` those that speak of claims that are none of ours.
         *
         *     Needs the permission `claims:read`.
         */
        get: operations["Acknowledgements_list"];
        put?: never;
        /**
         * Bring a file of acknowledgements
         * @description TA1, 999 and 277CA, as X12, up to 64 MiB. It is kept, then applied like one from the mailbox; read it again to see what it did. The same file again is answered with the first.
         *
         *     Needs the permission `claims:write`.
         */
        post: operations["Acknowledgements_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/acknowledgements/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a file of acknowledgements did
         * @description Needs the permission `claims:read`.
         */
        get: operations["Acknowledgements_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/acknowledgements/{fileId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a file of acknowledgements as it came
         * @description Byte for byte.
         *
         *     Needs the permission `claims:read`.
         */
        get: operations["Acknowledgements_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/remittances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List remittances
         * @description In the order in which they came, unless told.
         *
         *     Needs the permission `remittances:read`.
         */
        get: operations["Remittances_list"];
        put?: never;
        /**
         * Post a remittance file
         * @description An 835 of up to 64 MiB; each transaction set becomes a remittance. A set that balances is posted as a whole; one that does not is held with every difference named; a payment that came before is kept as a duplicate and not posted again. A file that cannot be read is refused and leaves nothing behind.
         *
         *     Needs the permission `remittances:write`.
         */
        post: operations["Remittances_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/remittances/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count remittances
         * @description How many there are in each status, and what they pay.
         *
         *     Needs the permission `remittances:read`.
         */
        get: operations["Remittances_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/remittances/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List remittance files
         * @description What was posted and what came through mailboxes; `status=unreadable` lists files that wait for a person.
         *
         *     Needs the permission `remittances:read`.
         */
        get: operations["Remittances_files"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/remittances/files/{fileId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a remittance file as it came
         * @description The 835, byte for byte; also one that could not be read.
         *
         *     Needs the permission `remittances:read`.
         */
        get: operations["Remittances_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/remittances/{remittanceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a remittance
         * @description With its parties and the adjustments outside of claims.
         *
         *     Needs the permission `remittances:read`.
         */
        get: operations["Remittances_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/remittances/{remittanceId}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the claims of a remittance
         * @description In the order of the file, unless told, each with what the payer decided and how it found its claim; `status=unmatched` lists those that found none.
         *
         *     Needs the permission `remittances:read`.
         */
        get: operations["Remittances_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payments
         * @description What payers decided about claims as it was posted, in that order unless told; a reversal names what it takes back.
         *
         *     Needs the permission `remittances:read`.
         */
        get: operations["Payments_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count payments
         * @description Decisions that paid, decisions that paid nothing, and reversals, with what was paid.
         *
         *     Needs the permission `remittances:read`.
         */
        get: operations["Payments_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sum up the ledger
         * @description What became of all charges, and each account.
         *
         *     Needs the permission `ledger:read`.
         */
        get: operations["Ledger_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ledger entries
         * @description In the order in which they were posted, unless told; of one claim, or of one encounter and all its claims.
         *
         *     Needs the permission `ledger:read`.
         */
        get: operations["Ledger_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/patient-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List patient accounts
         * @description Those that payers have left something to, in the order in which they were opened unless told; the balance is the sum of their ledger entries.
         *
         *     Needs the permission `statements:read`.
         */
        get: operations["Statements_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/patient-accounts/{patientAccountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a patient account
         * @description With the name and address that statements go to.
         *
         *     Needs the permission `statements:read`.
         */
        get: operations["Statements_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List statements
         * @description In the order in which they were issued, unless told.
         *
         *     Needs the permission `statements:read`.
         */
        get: operations["Statements_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count statements
         * @description How many patients are billed, and for how much; statements that others took the place of are not counted.
         *
         *     Needs the permission `statements:read`.
         */
        get: operations["Statements_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{statementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a statement
         * @description Who is billed, and for each claim what was charged, what payers paid and took off, what is owed and why.
         *
         *     Needs the permission `statements:read`.
         */
        get: operations["Statements_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deposits
         * @description In the order in which they came, unless told; `status=unmatched` is the money that no remittance is known for, each with the reason and its age.
         *
         *     Needs the permission `deposits:read`.
         */
        get: operations["Deposits_list"];
        put?: never;
        /**
         * Record a deposit
         * @description Money that came to a bank account. The same reference of the bank again is the same deposit, and answers it.
         *
         *     Needs the permission `deposits:write`.
         */
        post: operations["Deposits_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deposits:import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a file of a bank
         * @description Up to 64 MiB: CSV as the account declares it, with `bankAccountId`, or BAI2. The file is taken whole or refused whole; totals of BAI2 are checked. The same file again posts nothing, nor does a transaction that another file had. Debits are passed over.
         *
         *     Needs the permission `deposits:write`.
         */
        post: operations["Deposits_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deposits:match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Match deposits by hand
         * @description Several deposits of one remittance, several remittances of one deposit, or one of each that the rule does not see. They agree to the cent or are refused.
         *
         *     Needs the permission `deposits:match`.
         */
        post: operations["Deposits_match"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deposits:unmatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a match
         * @description By reversing entries, with the reason. Deposit and remittance wait again, and rules leave them to you.
         *
         *     Needs the permission `deposits:match`.
         */
        post: operations["Deposits_unmatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deposits/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count deposits and remittances without their counterpart
         * @description By age; what is matched is counted as a whole.
         *
         *     Needs the permission `deposits:read`.
         */
        get: operations["Deposits_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deposits/{depositId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a deposit
         * @description With what the bank wrote, every match it had, and remittances that it may be the money of.
         *
         *     Needs the permission `deposits:read`.
         */
        get: operations["Deposits_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/expected-deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the money that remittances announce
         * @description In the order in which they were posted, unless told; `status=missing` is what no bank has said to have, each with the reason and its age.
         *
         *     Needs the permission `deposits:read`.
         */
        get: operations["Deposits_expected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bank-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bank accounts
         * @description In the order in which they were entered, unless told; of their numbers only the last four digits.
         *
         *     Needs the permission `deposits:read`.
         */
        get: operations["BankAccounts_list"];
        put?: never;
        /**
         * Enter a bank account
         * @description With the way in which the bank writes its CSV files, if it sends such. Its number is kept sealed.
         *
         *     Needs the permission `bank-accounts:write`.
         */
        post: operations["BankAccounts_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bank-accounts/{bankAccountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a bank account
         * @description With its whole number, which is on record as read.
         *
         *     Needs the permission `bank-accounts:read`.
         */
        get: operations["BankAccounts_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a bank account
         * @description Its name, its numbers, or how the bank writes its CSV files.
         *
         *     Needs the permission `bank-accounts:write`.
         */
        patch: operations["BankAccounts_change"];
        trace?: never;
    };
    "/v1/denials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List denial cases
         * @description In the order in which they were opened, unless told: `sort=dueOn` begins with what is due first, `sort=-openCents` with the most money.
         *
         *     Needs the permission `denials:read`.
         */
        get: operations["Denials_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/denials/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count denial cases
         * @description By source and status, with the money still open.
         *
         *     Needs the permission `denials:read`.
         */
        get: operations["Denials_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/denials/{denialId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a denial case
         * @description With its history and appeals.
         *
         *     Needs the permission `denials:read`.
         */
        get: operations["Denials_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/denials/{denialId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a corrected claim
         * @description The claim goes out again with these corrections: with frequency 7 and the payer's number of the claim where the payer adjudicated it, as a first claim where it was rejected. An empty body sends it again as it is.
         *
         *     Needs the permission `denials:write`.
         */
        post: operations["Denials_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/denials/{denialId}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * File an appeal
         * @description The next level, with the last day for it.
         *
         *     Needs the permission `denials:write`.
         */
        post: operations["Denials_appeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/denials/{denialId}/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a case
         * @description Gives it up for a reason. Nothing is written off by it.
         *
         *     Needs the permission `denials:write`.
         */
        post: operations["Denials_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List appeals
         * @description In the order in which they were filed.
         *
         *     Needs the permission `denials:read`.
         */
        get: operations["Denials_appeals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count appeals
         * @description By status, with the money they are about.
         *
         *     Needs the permission `denials:read`.
         */
        get: operations["Denials_appealSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List endpoints
         * @description In the order in which they were made.
         *
         *     Needs the permission `webhooks:read`.
         */
        get: operations["Endpoints_list"];
        put?: never;
        /**
         * Make an endpoint
         * @description From now on the events it names are posted to it, signed as Standard Webhooks 1.0.0 has it. The secret is shown this once.
         *
         *     Needs the permission `webhooks:write`.
         */
        post: operations["Endpoints_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{endpointId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an endpoint
         * @description With its keys, but not their secrets.
         *
         *     Needs the permission `webhooks:read`.
         */
        get: operations["Endpoints_one"];
        put?: never;
        post?: never;
        /**
         * Remove an endpoint
         * @description With its keys. What waits for it is not sent.
         *
         *     Needs the permission `webhooks:write`.
         */
        delete: operations["Endpoints_remove"];
        options?: never;
        head?: never;
        /**
         * Change an endpoint
         * @description What is left out stays. Enabling it again does not send what it missed: see its replays.
         *
         *     Needs the permission `webhooks:write`.
         */
        patch: operations["Endpoints_change"];
        trace?: never;
    };
    "/v1/webhook-endpoints/{endpointId}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the key
         * @description Everything is signed with the new key at once, and with those before it too for `overlapHours` (24), so that the receiver can change over in its own time. The secret is shown this once.
         *
         *     Needs the permission `webhooks:write`.
         */
        post: operations["Endpoints_addKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{endpointId}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test an endpoint
         * @description Posts the example of an event to it, signed and with `test: true`, and tells what it answered. Also to one that is disabled.
         *
         *     Needs the permission `webhooks:write`.
         */
        post: operations["Endpoints_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{endpointId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deliveries
         * @description In the order of the events; `sort=-sequence` begins with the newest.
         *
         *     Needs the permission `webhooks:read`.
         */
        get: operations["Deliveries_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{endpointId}/deliveries/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a delivery
         * @description With every try: when, how long it took, and the form of the answer.
         *
         *     Needs the permission `webhooks:read`.
         */
        get: operations["Deliveries_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{endpointId}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay events
         * @description Sends events again under the same `webhook-id`: those named by id, or those of a stretch of time that did not get through, which includes what came while the endpoint was disabled or not there yet.
         *
         *     Needs the permission `webhooks:write`.
         */
        post: operations["Deliveries_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description What webhooks tell, for those who would rather ask: in the order of `sequence`, none left out and none twice. Keep the last `sequence` and ask for what comes `after` it.
         *
         *     Needs the permission `events:read`.
         */
        get: operations["Events_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List types of events
         * @description Each with what it means, the JSON Schema of its body and an example.
         *
         *     Needs the permission `events:read`.
         */
        get: operations["Events_types"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an event
         * @description By the `webhook-id` it was delivered under.
         *
         *     Needs the permission `events:read`.
         */
        get: operations["Events_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description In the order in which they were made; never the keys themselves.
         *
         *     Needs the permission `api-keys:read`.
         */
        get: operations["ApiKeys_list"];
        put?: never;
        /**
         * Make an API key
         * @description Its secret is in this answer and never again. It may do what its roles and permissions say.
         *
         *     Needs the permission `api-keys:write`.
         */
        post: operations["ApiKeys_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{apiKeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read about an API key
         * @description With the minute of its last use.
         *
         *     Needs the permission `api-keys:read`.
         */
        get: operations["ApiKeys_one"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description It counts no longer, everywhere within five seconds.
         *
         *     Needs the permission `api-keys:write`.
         */
        delete: operations["ApiKeys_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{apiKeyId}/rotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate an API key
         * @description Makes its successor; the old one goes on for the overlap.
         *
         *     Needs the permission `api-keys:write`.
         */
        post: operations["ApiKeys_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List system clients
         * @description In the order in which they were registered.
         *
         *     Needs the permission `clients:read`.
         */
        get: operations["Clients_list"];
        put?: never;
        /**
         * Register a system client
         * @description By its public keys, or by the address where it publishes them (SMART Backend Services). It holds its private key and shows it to nobody.
         *
         *     Needs the permission `clients:write`.
         */
        post: operations["Clients_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read about a system client
         * @description With what it may ask for.
         *
         *     Needs the permission `clients:read`.
         */
        get: operations["Clients_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a system client
         * @description Keys, rights, or shutting it out. Tokens of before count no longer, everywhere within five seconds.
         *
         *     Needs the permission `clients:write`.
         */
        patch: operations["Clients_change"];
        trace?: never;
    };
    "/v1/emergencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List emergencies
         * @description Who took the emergency role; `unreviewed=true` is the list of what is to be judged.
         *
         *     Needs the permission `emergencies:read`.
         */
        get: operations["Emergencies_list"];
        put?: never;
        /**
         * Take the emergency role
         * @description For up to an hour, with a reason. The next token has it; everything that is read with it is on record as an emergency, and somebody else judges it afterwards.
         *
         *     Needs the permission `emergencies:write`.
         */
        post: operations["Emergencies_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emergencies/{emergencyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an emergency
         * @description With its reason.
         *
         *     Needs the permission `emergencies:review`.
         */
        get: operations["Emergencies_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emergencies/{emergencyId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge an emergency
         * @description Somebody else than who took it. One that is still open ends with it.
         *
         *     Needs the permission `emergencies:review`.
         */
        post: operations["Emergencies_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/legal-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List legal holds
         * @description What must not be destroyed or disposed of, since when, by whom and why; `open=true` leaves out what was released.
         *
         *     Needs the permission `legal-holds:read`.
         */
        get: operations["LegalHolds_list"];
        put?: never;
        /**
         * Place a legal hold
         * @description On the organisation, a patient or a claim, until it is released. What it names is not looked up: a hold may be placed before that has come. While anything is held, the organisation cannot be shredded.
         *
         *     Needs the permission `legal-holds:write`.
         */
        post: operations["LegalHolds_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/legal-holds/{holdId}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a legal hold
         * @description What it held is treated like everything else from then on; the hold stays on record.
         *
         *     Needs the permission `legal-holds:write`.
         */
        post: operations["LegalHolds_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description In the order in which they were let in.
         *
         *     Needs the permission `users:read`.
         */
        get: operations["People_list"];
        put?: never;
        /**
         * Let somebody in
         * @description Who signs in at the identity provider as this subject is this user, in these roles.
         *
         *     Needs the permission `users:write`.
         */
        post: operations["People_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read about a user
         * @description With the roles.
         *
         *     Needs the permission `users:read`.
         */
        get: operations["People_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a user
         * @description Roles, name, or shutting somebody out. Tokens of before count no longer, everywhere within five seconds.
         *
         *     Needs the permission `users:write`.
         */
        patch: operations["People_change"];
        trace?: never;
    };
    "/v1/reading-alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reading alerts
         * @description Who read more records of patients in a day than is expected of them; `unreviewed=true` is the list of what is to be judged.
         *
         *     Needs the permission `reading-alerts:read`.
         */
        get: operations["ReadingAlerts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reading-alerts/{alertId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge a reading alert
         * @description Somebody else than who read. `expectedPerDay` is what is expected of that caller from now on, in place of `READS_PER_DAY`.
         *
         *     Needs the permission `reading-alerts:review`.
         */
        post: operations["ReadingAlerts_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/retention-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List retention policies
         * @description How long each class of data is kept here, from when on, why, and what becomes of it. A legal hold beats all of it.
         *
         *     Needs the permission `retention:read`.
         */
        get: operations["Retention_list"];
        put?: never;
        /**
         * Set how long a class is kept
         * @description For your organisation; never shorter than the floor of the class.
         *
         *     Needs the permission `retention:write`.
         */
        post: operations["Retention_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * @description What each role may do, and which kinds of fields its answers have. The table is part of the program.
         *
         *     Needs the permission `roles:read`.
         */
        get: operations["Roles_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shreddings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List requests to shred
         * @description Who asked for the organisation’s keys to be destroyed, who confirmed or cancelled it, and from when on it may be carried out.
         *
         *     Needs the permission `organizations:shred`.
         */
        get: operations["Shreddings_list"];
        put?: never;
        /**
         * Ask for the organisation to be shredded
         * @description Once its keys are destroyed nothing that was sealed can be read again, here or in any backup. Somebody else confirms it, and it waits for days.
         *
         *     Needs the permission `organizations:shred`.
         */
        post: operations["Shreddings_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shreddings/{shreddingId}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a request to shred
         * @description Somebody else than who asked. After the time of waiting an operator carries it out.
         *
         *     Needs the permission `organizations:shred`.
         */
        post: operations["Shreddings_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shreddings/{shreddingId}/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a request to shred
         * @description Until it is carried out.
         *
         *     Needs the permission `organizations:shred`.
         */
        post: operations["Shreddings_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token
         * @description For a system: `client_credentials` with a `private_key_jwt` assertion (SMART Backend Services; ES384 or RS384, five minutes at most, each `jti` once). For a person: the identity provider’s token is exchanged (RFC 8693: `subject_token`, `subject_token_type`, and `organisation` for users of several); it must tell of a second factor. A refusal has the form of RFC 6749, section 5.2: `{"error": …, "error_description": …}` with status 400; what is no request for a token at all (its type, its size, too many) is refused as everywhere.
         *
         *     Open to everybody: callers prove here who they are.
         */
        post: operations["Tokens_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oauth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description By `token`, an access token (RFC 7009): all tokens of its holder count no more, everywhere within five seconds, and a person’s sign-ins of before are exchanged no more. The answer is the same for a token that counts no more, or is none.
         *
         *     Open to everybody: whoever holds a token may end it.
         */
        post: operations["Tokens_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the audit
         * @description Who read, wrote or disclosed which patient data, the newest first. All that is asked for must hold: `actor`, `object`, `recipient`, `action`, `purpose`, `service`, and the time `from` (on or after) and `to` (before).
         *
         *     Needs the permission `audit:read`.
         */
        get: operations["AuditEvents_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List disclosures
         * @description What went out of the house, to whom and why, the newest first: each claim and file sent, each patient a payer was asked about. `accountable=true` leaves out treatment, payment and operations, as an accounting of disclosures does (45 CFR 164.528).
         *
         *     Needs the permission `disclosures:read`.
         */
        get: operations["AuditEvents_disclosures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-events:export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the audit
         * @description All events that fit, as NDJSON, the oldest first, with their hashes; without a filter this is the whole chain, which anybody can verify: the hash of an event is SHA-256 of the hash before it (zeros before the first) and of the SHA-256 of its other fields but `seq` as RFC 8785 has them.
         *
         *     Needs the permission `audit:export`.
         */
        get: operations["AuditEvents_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AppealBody: {
            grounds?: string;
        };
        ClosureBody: {
            /** @enum {string} */
            reason: "accepted" | "not_worth_it" | "too_late" | "duplicate" | "billed_elsewhere";
        };
        EndpointBody: {
            url: string;
            description?: string;
            eventTypes: string[];
            ordered?: boolean;
            concurrency?: number;
            maxPerSecond?: number;
            /** @enum {string} */
            signature?: "hmac" | "ed25519";
        };
        EndpointChange: {
            url?: string;
            description?: string;
            eventTypes?: string[];
            ordered?: boolean;
            concurrency?: number;
            maxPerSecond?: number;
            /** @enum {string} */
            status?: "enabled" | "disabled";
        };
        KeyBody: {
            /** @enum {string} */
            kind?: "hmac" | "ed25519";
            overlapHours?: number;
        };
        TestBody: {
            eventType?: string;
        };
        ReplayBody: {
            eventIds?: string[];
            since?: string;
            until?: string;
            eventTypes?: string[];
            /** @enum {string} */
            which?: "missing" | "all";
        };
        /** @description A refusal after RFC 9457. `code` is stable; `findings` point into the body. */
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail: string;
            instance: string;
            requestId: string;
            findings?: {
                code: string;
                /** @enum {unknown} */
                severity: "error" | "warning";
                /** @description A JSON pointer (RFC 6901) */
                pointer: string;
                message: string;
                /** @description Where the rule comes from */
                source?: string;
            }[];
        };
        /** Address */
        Address: {
            line1: string;
            line2?: string;
            city: string;
            state: string;
            postalCode: string;
        };
        /** Patient */
        Patient: {
            lastName: string;
            firstName: string;
            middleName?: string;
            suffix?: string;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            birthDate: string;
            /** @enum {unknown} */
            sex: "F" | "M" | "U";
            address: components["schemas"]["Address"];
            /** @description The provider's number of the patient's account */
            accountNumber?: string;
        };
        /** Subscriber */
        Subscriber: {
            lastName: string;
            firstName: string;
            middleName?: string;
            suffix?: string;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            birthDate?: string;
            /** @enum {unknown} */
            sex?: "F" | "M" | "U";
            address?: components["schemas"]["Address"];
        };
        /** Coverage */
        Coverage: {
            /** @description The payer's id at the trading partner */
            payerId: string;
            payerName: string;
            memberId: string;
            groupNumber?: string;
            groupName?: string;
            /**
             * @description What the patient is to the subscriber
             * @enum {unknown}
             */
            relationship: "self" | "spouse" | "child" | "other";
            subscriber?: components["schemas"]["Subscriber"];
            /** @description SBR09 */
            claimFilingCode?: string;
            priorAuthorization?: string;
            /** @description CLM08: the patient lets the payer pay the provider; yes unless told */
            assignmentOfBenefits?: boolean;
            /** @description SBR05: why Medicare is not primary */
            insuranceTypeCode?: string;
        };
        /** BillingProvider */
        BillingProvider: {
            /** @description National provider identifier */
            npi: string;
            name?: string;
            lastName?: string;
            firstName?: string;
            middleName?: string;
            suffix?: string;
            /** @description NUCC provider taxonomy code */
            taxonomy?: string;
            taxId: {
                /** @enum {unknown} */
                kind: "EIN" | "SSN";
                value: string;
            };
            address: components["schemas"]["Address"];
            contact?: {
                name?: string;
                phone?: string;
            };
        };
        /** Provider */
        Provider: {
            /** @description National provider identifier */
            npi?: string;
            name?: string;
            lastName?: string;
            firstName?: string;
            middleName?: string;
            suffix?: string;
            /** @description NUCC provider taxonomy code */
            taxonomy?: string;
        };
        /** ServiceFacility */
        ServiceFacility: {
            /** @description National provider identifier */
            npi?: string;
            name: string;
            address: components["schemas"]["Address"];
        };
        /** Diagnosis */
        Diagnosis: {
            code: string;
            /** @enum {unknown} */
            kind?: "ICD10";
        };
        /** ServiceLine */
        ServiceLine: {
            procedureCode: string;
            modifiers: string[];
            /** @description Whole US cents, up to $999,999,999.99 */
            chargeCents: number;
            /** @description Up to three decimals */
            units: number;
            /**
             * @description SV103: units (unless told) or minutes
             * @enum {unknown}
             */
            unitKind?: "UN" | "MJ";
            serviceDate: {
                /**
                 * Format: date
                 * @description A day of the calendar, YYYY-MM-DD
                 */
                from: string;
                /**
                 * Format: date
                 * @description A day of the calendar, YYYY-MM-DD
                 */
                to?: string;
            };
            /** @description Positions in `diagnoses`, from 1 */
            diagnosisPointers: number[];
            /** @description CMS place of service code */
            placeOfService?: string;
            note?: string;
            drug?: {
                ndc: string;
                quantity: number;
                /**
                 * @description CTP05
                 * @enum {unknown}
                 */
                unit: "F2" | "GR" | "ME" | "ML" | "UN";
            };
        };
        /** EncounterBody */
        EncounterBody: {
            /** @description The caller's own id of the encounter */
            externalId?: string;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            serviceDate?: string;
            patient: components["schemas"]["Patient"];
            /** @description In the order they pay: primary first */
            coverages: components["schemas"]["Coverage"][];
            billingProvider: components["schemas"]["BillingProvider"];
            renderingProvider?: components["schemas"]["Provider"];
            referringProvider?: components["schemas"]["Provider"];
            supervisingProvider?: components["schemas"]["Provider"];
            serviceFacility?: components["schemas"]["ServiceFacility"];
            /** @description CMS place of service code */
            placeOfService: string;
            /** @description The principal one first */
            diagnoses: components["schemas"]["Diagnosis"][];
            lines: components["schemas"]["ServiceLine"][];
            /** @description Whole US cents, up to $999,999,999.99 */
            totalChargeCents: number;
            /** @description Whole US cents, up to $999,999,999.99 */
            patientPaidCents?: number;
            references?: {
                priorAuthorization?: string;
                referralNumber?: string;
                cliaNumber?: string;
                medicalRecordNumber?: string;
            };
            /** @description CLM07: the provider takes the payer's rate; yes unless told */
            acceptsAssignment?: boolean;
            accident?: {
                /** @enum {unknown} */
                kind: "auto" | "employment" | "other";
                /**
                 * Format: date
                 * @description A day of the calendar, YYYY-MM-DD
                 */
                date: string;
                state?: string;
            };
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            onsetDate?: string;
            note?: string;
        };
        /** CapturedView */
        CapturedView: {
            /** @description Id of an encounter */
            id: string;
            /**
             * @description captured: waits for the payer; held: the findings say why; released: corrected, waits for the payer; coded: goes to billing
             * @enum {unknown}
             */
            status: "captured" | "held" | "released" | "coded";
            /** @description Rises with every change; also the ETag */
            version: number;
            findings: {
                code: string;
                /** @enum {unknown} */
                severity: "error" | "warning";
                /** @description JSON pointer into the body */
                pointer: string;
                message: string;
                /** @description Where the rule comes from */
                source?: string;
            }[];
        };
        /** EncounterItem */
        EncounterItem: {
            /** @description Id of an encounter */
            id: string;
            /** @enum {unknown} */
            source: "json" | "837P";
            /**
             * @description captured: waits for the payer; held: the findings say why; released: corrected, waits for the payer; coded: goes to billing
             * @enum {unknown}
             */
            status: "captured" | "held" | "released" | "coded";
            /** @description Rises with every change; also the ETag */
            version: number;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            serviceDate: string;
            /** @description Whole US cents */
            chargedCents: number;
            /** @description The payer's id at the trading partner */
            payerId: string;
            /** @description Id of a patient */
            patientId?: string;
            /**
             * @description What is known of the primary coverage
             * @enum {unknown}
             */
            coverageState: "pending" | "verified" | "inactive" | "unverified";
            findings: {
                code: string;
                /** @enum {unknown} */
                severity: "error" | "warning";
                /** @description JSON pointer into the body */
                pointer: string;
                message: string;
                /** @description Where the rule comes from */
                source?: string;
            }[];
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            updatedAt: string;
        };
        /** EncounterPage */
        EncounterPage: {
            items: components["schemas"]["EncounterItem"][];
            nextCursor?: string;
        };
        /** JobView */
        JobView: {
            /** @description Id of a piece of long work */
            id: string;
            /** @description What is done */
            kind: string;
            /**
             * @description failed: `problem` says why; what was done before stands
             * @enum {unknown}
             */
            state: "waiting" | "running" | "done" | "failed";
            /** @description Not there until it is known */
            total?: number;
            /** @description Those with errors among them */
            done: number;
            ratePerSecond?: number;
            /** @description At the rate so far */
            remainingSeconds?: number;
            /** @description What became of what is done */
            counts: {
                [key: string]: number;
            };
            /** @description The first hundred */
            errors: {
                line?: number;
                /** @description Its place in the file; its number is in the answers */
                claim?: number;
                code: string;
                detail: string;
            }[];
            problem?: {
                code: string;
                detail: string;
            };
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            startedAt?: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            finishedAt?: string;
        };
        /** EncounterSummary */
        EncounterSummary: {
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            asOf: string;
            groups: {
                /**
                 * @description captured: waits for the payer; held: the findings say why; released: corrected, waits for the payer; coded: goes to billing
                 * @enum {unknown}
                 */
                status: "captured" | "held" | "released" | "coded";
                count: number;
                /** @description Whole US cents */
                cents: number;
            }[];
        };
        /** EncounterView */
        EncounterView: {
            /** @description Id of an encounter */
            id: string;
            /** @enum {unknown} */
            source: "json" | "837P";
            /**
             * @description captured: waits for the payer; held: the findings say why; released: corrected, waits for the payer; coded: goes to billing
             * @enum {unknown}
             */
            status: "captured" | "held" | "released" | "coded";
            /** @description Rises with every change; also the ETag */
            version: number;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            serviceDate: string;
            /** @description Whole US cents */
            chargedCents: number;
            /** @description The payer's id at the trading partner */
            payerId: string;
            /** @description Id of a patient */
            patientId?: string;
            /**
             * @description What is known of the primary coverage
             * @enum {unknown}
             */
            coverageState: "pending" | "verified" | "inactive" | "unverified";
            findings: {
                code: string;
                /** @enum {unknown} */
                severity: "error" | "warning";
                /** @description JSON pointer into the body */
                pointer: string;
                message: string;
                /** @description Where the rule comes from */
                source?: string;
            }[];
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            updatedAt: string;
            /** @description The caller's own id of the encounter */
            externalId?: string;
            history: {
                /** @description Rises with every change; also the ETag */
                version: number;
                /**
                 * @description captured: waits for the payer; held: the findings say why; released: corrected, waits for the payer; coded: goes to billing
                 * @enum {unknown}
                 */
                status: "captured" | "held" | "released" | "coded";
                reason: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC (RFC 3339)
                 */
                at: string;
                actor: string;
            }[];
            content: components["schemas"]["EncounterBody"];
        };
        /** JobPage */
        JobPage: {
            items: components["schemas"]["JobView"][];
            nextCursor?: string;
        };
        /** PatientView */
        PatientView: {
            /** @description Id of a patient */
            id: string;
            lastName: string;
            firstName: string;
            middleName?: string;
            suffix?: string;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            birthDate: string;
            /** @enum {unknown} */
            sex: "F" | "M" | "U";
            address: components["schemas"]["Address"];
            /** @description The provider's number of the patient's account */
            accountNumber?: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            updatedAt: string;
        };
        /** PatientPage */
        PatientPage: {
            items: components["schemas"]["PatientView"][];
            nextCursor?: string;
        };
        /** CoverageBody */
        CoverageBody: {
            /** @description Id of a patient */
            patientId: string;
            /** @description The payer's id at the trading partner */
            payerId: string;
            payerName: string;
            memberId: string;
            groupNumber?: string;
            groupName?: string;
            /**
             * @description What the patient is to the subscriber
             * @enum {unknown}
             */
            relationship: "self" | "spouse" | "child" | "other";
            subscriber?: components["schemas"]["Subscriber"];
            /** @description SBR09 */
            claimFilingCode?: string;
            priorAuthorization?: string;
            /** @description CLM08: the patient lets the payer pay the provider; yes unless told */
            assignmentOfBenefits?: boolean;
            /** @description SBR05: why Medicare is not primary */
            insuranceTypeCode?: string;
        };
        /** CoverageView */
        CoverageView: {
            /** @description Id of a patient's coverage by a payer */
            id: string;
            /** @description Id of a patient */
            patientId: string;
            /** @description The payer's id at the trading partner */
            payerId: string;
            payerName: string;
            memberId: string;
            groupNumber?: string;
            groupName?: string;
            /**
             * @description What the patient is to the subscriber
             * @enum {unknown}
             */
            relationship: "self" | "spouse" | "child" | "other";
            subscriber?: components["schemas"]["Subscriber"];
            /** @description SBR09 */
            claimFilingCode?: string;
            priorAuthorization?: string;
            /** @description CLM08: the patient lets the payer pay the provider; yes unless told */
            assignmentOfBenefits?: boolean;
            /** @description SBR05: why Medicare is not primary */
            insuranceTypeCode?: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            updatedAt: string;
        };
        /** CoveragePage */
        CoveragePage: {
            items: components["schemas"]["CoverageView"][];
            nextCursor?: string;
        };
        /** EligibilityCheckBody */
        EligibilityCheckBody: {
            /** @description Id of a patient's coverage by a payer */
            coverageId: string;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            serviceDate: string;
            provider?: {
                npi: string;
                name?: string;
                lastName?: string;
                firstName?: string;
            };
        };
        /** EligibilityCheckView */
        EligibilityCheckView: {
            /** @description Id of one question to a payer about a coverage */
            id: string;
            /** @description Id of an encounter */
            encounterId?: string;
            /** @description Id of a patient */
            patientId: string;
            /** @description Id of a patient's coverage by a payer */
            coverageId: string;
            /** @description The payer's id at the trading partner */
            payerId: string;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            serviceDate: string;
            /**
             * @description pending: not asked yet; could_not_ask: the payer is away, asked again at nextAttemptAt if that is set; refused: a person must correct something or call; superseded: the encounter was corrected and asked about anew
             * @enum {unknown}
             */
            state: "pending" | "active" | "inactive" | "could_not_ask" | "refused" | "superseded";
            attempts: number;
            /** @description AAA03, or our own word for why there is no answer */
            reasonCode?: string;
            benefits?: {
                plan?: string;
                insuranceType?: string;
                /**
                 * Format: date
                 * @description A day of the calendar, YYYY-MM-DD
                 */
                coverageFrom?: string;
                /**
                 * Format: date
                 * @description A day of the calendar, YYYY-MM-DD
                 */
                coverageTo?: string;
                shares?: {
                    /** @enum {unknown} */
                    kind: "copay" | "coinsurance" | "deductible" | "deductible_remaining" | "out_of_pocket" | "out_of_pocket_remaining";
                    serviceTypes: string[];
                    level?: string;
                    inNetwork?: boolean;
                    /** @description Whole US cents */
                    amountCents?: number;
                    /** @description A fraction: 0.2 is 20 % */
                    percent?: string;
                    period?: string;
                }[];
                otherPayers?: {
                    name: string;
                    id?: string;
                }[];
                rejections?: {
                    loop: string;
                    aaaCode: string;
                    followUp: string;
                    /** @enum {unknown} */
                    remedy: "retry" | "fix_data" | "call";
                    meaning: string;
                }[];
            };
            /** @description What the encounter charges; 0 where none asked */
            chargedCents: number;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            askedAt?: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            answeredAt?: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            nextAttemptAt?: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            createdAt: string;
        };
        /** EligibilityCheckPage */
        EligibilityCheckPage: {
            items: components["schemas"]["EligibilityCheckView"][];
            nextCursor?: string;
        };
        /** EligibilityCheckSummary */
        EligibilityCheckSummary: {
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            asOf: string;
            groups: {
                /** @enum {unknown} */
                status: "pending" | "active" | "inactive" | "could_not_ask" | "refused";
                count: number;
                /** @description Whole US cents */
                cents: number;
            }[];
        };
        /** ClaimItem */
        ClaimItem: {
            /** @description Id of a claim */
            id: string;
            /** @description Id of an encounter */
            encounterId: string;
            /** @description Id of a patient */
            patientId?: string;
            /** @description The payer billed: 1 primary, 2 secondary, 3 tertiary */
            turn: number;
            /** @description 0 for the first claim of a turn; each corrected one counts up */
            revision: number;
            /**
             * @description CLM05-3: 1 original, 7 replacement, 8 void
             * @enum {unknown}
             */
            frequency: "1" | "7" | "8";
            /** @description CLM01 */
            claimNumber: string;
            /** @description The payer's id at the trading partner */
            payerId: string;
            /** @description The payer's own number of the claim */
            payerClaimNumber?: string;
            /**
             * @description rejected: turned away before adjudication (TA1, 999, 277CA); denied: adjudicated and not paid (835)
             * @enum {unknown}
             */
            status: "draft" | "held" | "ready" | "batched" | "submitted" | "acknowledged" | "accepted" | "rejected" | "overdue" | "paid" | "denied" | "replaced" | "closed";
            /** @description Rises with every change of status; also the ETag */
            version: number;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            serviceDate: string;
            /** @description Whole US cents */
            chargedCents: number;
            findings: {
                code: string;
                /** @enum {unknown} */
                severity: "error" | "warning";
                /** @description JSON pointer into the body of the encounter */
                pointer: string;
                message: string;
                /** @description Where the rule comes from */
                source?: string;
            }[];
            /** @description Id of a batch of claims sent to a payer */
            submissionId?: string;
            /** @description Id of a claim */
            replacesClaimId?: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            submittedAt?: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            acceptedAt?: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            adjudicatedAt?: string;
            /**
             * Format: date-time
             * @description When the claim is overdue unless it is answered
             */
            chaseAt?: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            updatedAt: string;
        };
        /** ClaimPage */
        ClaimPage: {
            items: components["schemas"]["ClaimItem"][];
            nextCursor?: string;
        };
        /** ClaimSummary */
        ClaimSummary: {
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            asOf: string;
            groups: {
                /**
                 * @description rejected: turned away before adjudication (TA1, 999, 277CA); denied: adjudicated and not paid (835)
                 * @enum {unknown}
                 */
                status: "draft" | "held" | "ready" | "batched" | "submitted" | "acknowledged" | "accepted" | "rejected" | "overdue" | "paid" | "denied" | "replaced" | "closed";
                count: number;
                /** @description Whole US cents */
                cents: number;
            }[];
            /** @description How many claims ever got so far */
            reached: {
                /** @enum {unknown} */
                status: "created" | "submitted" | "accepted" | "adjudicated";
                turn1: {
                    count: number;
                    /** @description Whole US cents */
                    cents: number;
                };
                /** @description Claims to later payers and corrected claims */
                later: {
                    count: number;
                    /** @description Whole US cents */
                    cents: number;
                };
            }[];
        };
        /** ClaimLine */
        ClaimLine: {
            /** @description REF*6R: our number of the service line, returned by the payer */
            controlNumber: string;
            /** @description CPT or HCPCS code */
            procedureCode: string;
            modifiers: string[];
            /** @description Whole US cents, up to $999,999,999.99 */
            chargedCents: number;
            /** @description An exact decimal number as text */
            units: string;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            serviceDate: string;
        };
        /** AdjudicationView */
        AdjudicationView: {
            /** @description Id of the payment of one claim in a remittance */
            paymentId: string;
            /** @description Id of a remittance */
            remittanceId: string;
            /** @description CLP02 */
            statusCode: string;
            /** @description Whole US cents */
            chargedCents: number;
            /** @description Whole US cents */
            paidCents: number;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            adjudicatedOn: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            reversedAt?: string;
            lines: {
                controlNumber?: string;
                procedureCode: string;
                /** @description Whole US cents */
                chargedCents: number;
                /** @description Whole US cents */
                paidCents: number;
                /** @description An exact decimal number as text */
                paidUnits?: string;
            }[];
        };
        /** ClaimView */
        ClaimView: {
            /** @description Id of a claim */
            id: string;
            /** @description Id of an encounter */
            encounterId: string;
            /** @description Id of a patient */
            patientId?: string;
            /** @description The payer billed: 1 primary, 2 secondary, 3 tertiary */
            turn: number;
            /** @description 0 for the first claim of a turn; each corrected one counts up */
            revision: number;
            /**
             * @description CLM05-3: 1 original, 7 replacement, 8 void
             * @enum {unknown}
             */
            frequency: "1" | "7" | "8";
            /** @description CLM01 */
            claimNumber: string;
            /** @description The payer's id at the trading partner */
            payerId: string;
            /** @description The payer's own number of the claim */
            payerClaimNumber?: string;
            /**
             * @description rejected: turned away before adjudication (TA1, 999, 277CA); denied: adjudicated and not paid (835)
             * @enum {unknown}
             */
            status: "draft" | "held" | "ready" | "batched" | "submitted" | "acknowledged" | "accepted" | "rejected" | "overdue" | "paid" | "denied" | "replaced" | "closed";
            /** @description Rises with every change of status; also the ETag */
            version: number;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            serviceDate: string;
            /** @description Whole US cents */
            chargedCents: number;
            findings: {
                code: string;
                /** @enum {unknown} */
                severity: "error" | "warning";
                /** @description JSON pointer into the body of the encounter */
                pointer: string;
                message: string;
                /** @description Where the rule comes from */
                source?: string;
            }[];
            /** @description Id of a batch of claims sent to a payer */
            submissionId?: string;
            /** @description Id of a claim */
            replacesClaimId?: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            submittedAt?: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            acceptedAt?: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            adjudicatedAt?: string;
            /**
             * Format: date-time
             * @description When the claim is overdue unless it is answered
             */
            chaseAt?: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            updatedAt: string;
            lines: components["schemas"]["ClaimLine"][];
            adjudications: components["schemas"]["AdjudicationView"][];
            history: {
                /**
                 * Format: date-time
                 * @description A moment in UTC (RFC 3339)
                 */
                at: string;
                actor: string;
                action: string;
                /**
                 * @description rejected: turned away before adjudication (TA1, 999, 277CA); denied: adjudicated and not paid (835)
                 * @enum {unknown}
                 */
                from?: "draft" | "held" | "ready" | "batched" | "submitted" | "acknowledged" | "accepted" | "rejected" | "overdue" | "paid" | "denied" | "replaced" | "closed";
                /**
                 * @description rejected: turned away before adjudication (TA1, 999, 277CA); denied: adjudicated and not paid (835)
                 * @enum {unknown}
                 */
                to: "draft" | "held" | "ready" | "batched" | "submitted" | "acknowledged" | "accepted" | "rejected" | "overdue" | "paid" | "denied" | "replaced" | "closed";
                /** @description Ids and codes; `ignore` or `refuse` says why nothing changed */
                detail: {
                    [key: string]: unknown;
                };
            }[];
        };
        /** Timeline */
        Timeline: {
            items: {
                /**
                 * Format: date-time
                 * @description A moment in UTC (RFC 3339)
                 */
                at: string;
                service: string;
                type: string;
                data: {
                    [key: string]: unknown;
                };
            }[];
        };
        /** SubmissionView */
        SubmissionView: {
            /** @description Id of a batch of claims sent to a payer */
            id: string;
            partnerId: string;
            /** @enum {unknown} */
            status: "built" | "sent" | "refused";
            /** @description ISA13 and GS06 */
            controlNumber: number;
            claimCount: number;
            /** @description Whole US cents */
            chargedCents: number;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            builtAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            sentAt?: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            acknowledgedAt?: string;
        };
        /** SubmissionPage */
        SubmissionPage: {
            items: components["schemas"]["SubmissionView"][];
            nextCursor?: string;
        };
        /** AcknowledgementView */
        AcknowledgementView: {
            /** @description Id of a file that came in */
            id: string;
            /** @description TA1, 999 or 277CA: of the first answer in it */
            type: string;
            /** @enum {unknown} */
            status: "received" | "applied" | "unreadable";
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            processedAt?: string;
            acknowledgements: number;
            moved: {
                acknowledge?: number;
                accept?: number;
                reject?: number;
            };
            /** @description Answers that came late or twice and changed nothing */
            ignored: number;
            /** @description Interchange or group numbers that are none of ours */
            unknownControlNumbers: string[];
            /** @description Claim numbers that are none of ours */
            unknownClaims: {
                claimNumber: string;
                statuses: {
                    category: string;
                    status: string;
                    entity?: string;
                }[];
            }[];
            unreadable?: {
                code: string;
                place: string;
            };
        };
        /** AcknowledgementPage */
        AcknowledgementPage: {
            items: components["schemas"]["AcknowledgementView"][];
            nextCursor?: string;
        };
        /** Difference */
        Difference: {
            /** @enum {unknown} */
            level: "file" | "claim" | "service";
            place: string;
            /** @description Whole US cents */
            expectedCents?: number;
            /** @description Whole US cents */
            actualCents?: number;
            /** @description Whole US cents */
            differenceCents?: number;
            problem?: string;
        };
        /** ClaimCounts */
        ClaimCounts: {
            posted: number;
            unmatched: number;
            held: number;
        };
        /** ImportedRemittance */
        ImportedRemittance: {
            /** @description Id of a remittance */
            id: string;
            /**
             * @description posted: it balances, and what could be matched is in the ledger; held: it waits for a person and nothing of it is posted; duplicate: its payment came before
             * @enum {unknown}
             */
            status: "posted" | "held" | "duplicate";
            /** @description The payer's id at the trading partner */
            payerId: string;
            /** @description TRN02: the number of the check or transfer */
            traceNumber: string;
            /** @description TRN03 */
            tracePayerId: string;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            paidOn: string;
            /** @description Whole US cents */
            amountCents: number;
            /** @description BPR04 */
            method: string;
            claimCount: number;
            /** @description Why it is held or a duplicate */
            reasonCode?: string;
            /** @description Id of a remittance */
            duplicateOf?: string;
            differences: components["schemas"]["Difference"][];
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            receivedAt: string;
            claims: components["schemas"]["ClaimCounts"];
        };
        /** RemittanceImport */
        RemittanceImport: {
            items: components["schemas"]["ImportedRemittance"][];
        };
        /** RemittanceItem */
        RemittanceItem: {
            /** @description Id of a remittance */
            id: string;
            /**
             * @description posted: it balances, and what could be matched is in the ledger; held: it waits for a person and nothing of it is posted; duplicate: its payment came before
             * @enum {unknown}
             */
            status: "posted" | "held" | "duplicate";
            /** @description The payer's id at the trading partner */
            payerId: string;
            /** @description TRN02: the number of the check or transfer */
            traceNumber: string;
            /** @description TRN03 */
            tracePayerId: string;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            paidOn: string;
            /** @description Whole US cents */
            amountCents: number;
            /** @description BPR04 */
            method: string;
            claimCount: number;
            /** @description Why it is held or a duplicate */
            reasonCode?: string;
            /** @description Id of a remittance */
            duplicateOf?: string;
            differences: components["schemas"]["Difference"][];
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            receivedAt: string;
        };
        /** RemittanceSummary */
        RemittanceSummary: {
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            asOf: string;
            groups: {
                /**
                 * @description posted: it balances, and what could be matched is in the ledger; held: it waits for a person and nothing of it is posted; duplicate: its payment came before
                 * @enum {unknown}
                 */
                status: "posted" | "held" | "duplicate";
                count: number;
                /** @description Whole US cents */
                cents: number;
            }[];
        };
        /** RemittanceFileItem */
        RemittanceFileItem: {
            id: string;
            /** @enum {unknown} */
            source: "mailbox" | "upload";
            /** @enum {unknown} */
            status: "read" | "unreadable";
            partnerId?: string;
            partnerFileId?: string;
            reasonCode?: string;
            /** @description Where the file breaks */
            place?: string;
            bytes: number;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            receivedAt: string;
        };
        /** ProviderAdjustment */
        ProviderAdjustment: {
            providerId: string;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            fiscalDate: string;
            code: string;
            reference?: string;
            /** @description Whole US cents */
            amountCents: number;
        };
        /** RemittanceView */
        RemittanceView: {
            /** @description Id of a remittance */
            id: string;
            /**
             * @description posted: it balances, and what could be matched is in the ledger; held: it waits for a person and nothing of it is posted; duplicate: its payment came before
             * @enum {unknown}
             */
            status: "posted" | "held" | "duplicate";
            /** @description The payer's id at the trading partner */
            payerId: string;
            /** @description TRN02: the number of the check or transfer */
            traceNumber: string;
            /** @description TRN03 */
            tracePayerId: string;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            paidOn: string;
            /** @description Whole US cents */
            amountCents: number;
            /** @description BPR04 */
            method: string;
            claimCount: number;
            /** @description Why it is held or a duplicate */
            reasonCode?: string;
            /** @description Id of a remittance */
            duplicateOf?: string;
            differences: components["schemas"]["Difference"][];
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            receivedAt: string;
            claims: components["schemas"]["ClaimCounts"];
            payerName: string;
            payee: {
                name: string;
                npi?: string;
                taxId?: string;
            };
            /** @description PLB; a positive amount lowers the payment */
            providerAdjustments: components["schemas"]["ProviderAdjustment"][];
        };
        /** RemittanceClaimItem */
        RemittanceClaimItem: {
            seq: number;
            /** @description CLP01 */
            claimNumber: string;
            /** @description CLP07 */
            payerClaimNumber?: string;
            /**
             * @description unmatched: no claim has its number yet, its money is in suspense; held: a person must look
             * @enum {unknown}
             */
            status: "posted" | "unmatched" | "held";
            /** @description Id of a claim */
            claimId?: string;
            /** @description Id of the payment of one claim in a remittance */
            paymentId?: string;
            /** @description How it found its claim, or why not */
            match: {
                by: string;
                confidence: string;
                reason: string;
                concerns?: string[];
                suggestions?: string[];
                held?: string;
                lines?: {
                    controlNumber?: string;
                    by: string;
                    confidence: string;
                }[];
            };
            decision: {
                /** @description CLP02 */
                status: string;
                /** @description Whole US cents */
                chargeCents: number;
                /** @description Whole US cents */
                paidCents: number;
                /** @description The payer's own number of the claim */
                payerClaimNumber?: string;
                adjustments: {
                    /** @description CAS01: CO contractual, PR patient, OA other, PI payer initiated */
                    group: string;
                    /** @description Claim adjustment reason code (CARC) */
                    reason: string;
                    /** @description Whole US cents */
                    amountCents: number;
                    /** @description An exact decimal number as text */
                    quantity?: string;
                }[];
                remarks: string[];
                lines: {
                    procedure: {
                        qualifier: string;
                        /** @description CPT or HCPCS code */
                        code: string;
                        modifiers: string[];
                    };
                    originalProcedure?: {
                        qualifier: string;
                        /** @description CPT or HCPCS code */
                        code: string;
                        modifiers: string[];
                    };
                    /** @description Whole US cents */
                    chargeCents: number;
                    /** @description Whole US cents */
                    paidCents: number;
                    /** @description An exact decimal number as text */
                    units: string;
                    serviceDate?: {
                        /**
                         * Format: date
                         * @description A day of the calendar, YYYY-MM-DD
                         */
                        from: string;
                        /**
                         * Format: date
                         * @description A day of the calendar, YYYY-MM-DD
                         */
                        to?: string;
                    };
                    /** @description REF*6R: our number of the service line, returned by the payer */
                    controlNumber?: string;
                    adjustments: {
                        /** @description CAS01: CO contractual, PR patient, OA other, PI payer initiated */
                        group: string;
                        /** @description Claim adjustment reason code (CARC) */
                        reason: string;
                        /** @description Whole US cents */
                        amountCents: number;
                        /** @description An exact decimal number as text */
                        quantity?: string;
                    }[];
                    remarks: string[];
                }[];
            };
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            updatedAt: string;
        };
        /** PaymentItem */
        PaymentItem: {
            /** @description Id of the payment of one claim in a remittance */
            id: string;
            /** @enum {unknown} */
            kind: "decision" | "reversal";
            /** @description Id of a remittance */
            remittanceId: string;
            /** @description Id of a claim */
            claimId: string;
            /** @description Id of an encounter */
            encounterId: string;
            /** @description The payer's id at the trading partner */
            payerId: string;
            /** @description The payer billed: 1 primary, 2 secondary, 3 tertiary */
            turn: number;
            payerClaimNumber?: string;
            /** @description CLP02 */
            statusCode: string;
            /** @description Whole US cents */
            chargedCents: number;
            /** @description Whole US cents */
            paidCents: number;
            /** @description Whole US cents */
            contractualCents: number;
            /** @description Whole US cents */
            otherAdjustmentCents: number;
            /** @description Whole US cents */
            patientResponsibilityCents: number;
            /** @description What this payer owes or contests afterwards; whole US cents */
            openCents: number;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            adjudicatedOn: string;
            /** @description Id of the payment of one claim in a remittance */
            reversesPaymentId?: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            postedAt: string;
        };
        /** PaymentPage */
        PaymentPage: {
            items: components["schemas"]["PaymentItem"][];
            nextCursor?: string;
        };
        /** PaymentSummary */
        PaymentSummary: {
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            asOf: string;
            groups: {
                /** @enum {unknown} */
                status: "paid" | "zero" | "reversed";
                count: number;
                /** @description Whole US cents */
                cents: number;
            }[];
        };
        /** LedgerSummary */
        LedgerSummary: {
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            asOf: string;
            /** @description Whole US cents */
            chargedCents: number;
            /** @description What payers paid for claims; whole US cents */
            paidCents: number;
            /** @description Whole US cents */
            contractualCents: number;
            /** @description Whole US cents */
            otherAdjustmentCents: number;
            /** @description What adjudication left to patients; whole US cents */
            patientResponsibilityCents: number;
            /** @description What payers have not decided, or contest; whole US cents */
            openCents: number;
            /** @description Money of remittances for claims that are not known; whole US cents */
            suspenseCents: number;
            /** @description What remittances announce and no bank has said to have; whole US cents */
            clearingCents: number;
            /** @description Money in the bank that no remittance has been found for; whole US cents */
            unidentifiedDepositCents: number;
            /** @description Debits equal credits, charges and payments are those of claims and remittances, and charges = paid + contractual + other + patient + open */
            balanced: boolean;
            accounts: {
                account: string;
                /** @description Whole US cents */
                debitCents: number;
                /** @description Whole US cents */
                creditCents: number;
                /** @description Debits less credits; whole US cents */
                balanceCents: number;
            }[];
        };
        /** LedgerEntry */
        LedgerEntry: {
            journalId: string;
            line: number;
            kind: string;
            /** @description `ar:payer:<turn>`, `ar:patient`, `cash`, `cash:clearing`, `revenue`, `contractual`, `other-adjustment`, `plb`, `suspense`, `unidentified-deposits` */
            account: string;
            /** @description Whole US cents */
            debitCents: number;
            /** @description Whole US cents */
            creditCents: number;
            /** @description Why, in codes: `CO-45`, `PLB-WO`, `CLP04` */
            memo: string;
            /** @description Id of an encounter */
            encounterId?: string;
            /** @description Id of a claim */
            claimId?: string;
            /** @description The payer's id at the trading partner */
            payerId?: string;
            /** @description Id of a patient's account */
            patientAccountId?: string;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            effectiveOn: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            postedAt: string;
        };
        /** LedgerPage */
        LedgerPage: {
            items: components["schemas"]["LedgerEntry"][];
            nextCursor?: string;
        };
        /** PatientAccountItem */
        PatientAccountItem: {
            /** @description Id of a patient's account */
            id: string;
            /** @description Id of a patient */
            patientId?: string;
            /** @description Whole US cents */
            balanceCents: number;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            statementDueAt?: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            createdAt: string;
        };
        /** PatientAccountView */
        PatientAccountView: {
            /** @description Id of a patient's account */
            id: string;
            /** @description Id of a patient */
            patientId?: string;
            /** @description Whole US cents */
            balanceCents: number;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            statementDueAt?: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            createdAt: string;
            patient: {
                lastName: string;
                firstName: string;
                middleName?: string;
                suffix?: string;
                accountNumber?: string;
                address: {
                    line1: string;
                    line2?: string;
                    city: string;
                    state?: string;
                    postalCode?: string;
                    country?: string;
                };
            };
        };
        /** StatementItem */
        StatementItem: {
            /** @description Id of a statement to a patient */
            id: string;
            /** @description Id of a patient's account */
            patientAccountId: string;
            /**
             * @description superseded: a later one took its place, or nothing is owed any more
             * @enum {unknown}
             */
            status: "issued" | "superseded";
            /** @description Whole US cents */
            balanceCents: number;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            issuedOn: string;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            dueOn: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            issuedAt: string;
        };
        /** StatementSummary */
        StatementSummary: {
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            asOf: string;
            groups: {
                /**
                 * @description issued: a statement asks for it; ordered: one is about to be made
                 * @enum {unknown}
                 */
                status: "issued" | "ordered";
                count: number;
                /** @description Whole US cents */
                cents: number;
            }[];
        };
        /** StatementLine */
        StatementLine: {
            /** @description Id of a claim */
            claimId: string;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            serviceDate: string;
            /** @description Whole US cents */
            chargeCents: number;
            /** @description Whole US cents */
            paidByPayersCents: number;
            /** @description Whole US cents */
            adjustedCents: number;
            /** @description Whole US cents */
            paidByPatientCents: number;
            /** @description Whole US cents */
            dueCents: number;
            ageDays: number;
            /** @description Why it is the patient’s, by the payers’ codes */
            reasons: {
                group: string;
                reason: string;
                /** @enum {unknown} */
                kind: "deductible" | "coinsurance" | "copayment" | "not_covered" | "other_share";
                /** @description Whole US cents */
                cents: number;
            }[];
        };
        /** StatementAgeing */
        StatementAgeing: {
            /** @description Whole US cents */
            current: number;
            /** @description Whole US cents */
            over30: number;
            /** @description Whole US cents */
            over60: number;
            /** @description Whole US cents */
            over90: number;
        };
        /** StatementView */
        StatementView: {
            /** @description Id of a statement to a patient */
            id: string;
            /** @description Id of a patient's account */
            patientAccountId: string;
            /**
             * @description superseded: a later one took its place, or nothing is owed any more
             * @enum {unknown}
             */
            status: "issued" | "superseded";
            /** @description Whole US cents */
            balanceCents: number;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            issuedOn: string;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            dueOn: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            issuedAt: string;
            patient: {
                lastName: string;
                firstName: string;
                middleName?: string;
                suffix?: string;
                accountNumber?: string;
                address: {
                    line1: string;
                    line2?: string;
                    city: string;
                    state?: string;
                    postalCode?: string;
                    country?: string;
                };
            };
            lines: components["schemas"]["StatementLine"][];
            ageing: components["schemas"]["StatementAgeing"];
        };
        /** DepositBody */
        DepositBody: {
            /** @description Id of an account at a bank */
            bankAccountId: string;
            /** @description What the bank knows the transaction by; the same again is the same deposit */
            bankReference: string;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            depositedOn: string;
            /** @description Whole US cents */
            amountCents: number;
            /** @enum {unknown} */
            method?: "ach" | "check" | "lockbox" | "wire" | "other";
            /** @description TRN02 */
            traceNumber?: string;
            /** @description TRN03 */
            tracePayerId?: string;
            /** @description What the bank wrote; a trace in it is found */
            bankText?: string;
        };
        /** DepositItem */
        DepositItem: {
            /** @description Id of money that came to a bank account */
            id: string;
            /**
             * @description matched: it is the money of remittances; unmatched: it is on the account `unidentified-deposits`
             * @enum {unknown}
             */
            status: "unmatched" | "matched";
            /** @description Why it is without its counterpart: `trace_missing`, `trace_unknown`, `no_deposit`, `payer_differs`, `amount_differs`, `date_out_of_rule`, `several_candidates`, `several_remittances`, `several_deposits`, `remittance_held`, `unmatched_by_hand` */
            reasonCode?: string;
            /** @description Id of an account at a bank */
            bankAccountId: string;
            /** @enum {unknown} */
            source: "api" | "csv" | "bai2";
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            depositedOn: string;
            /** @description Whole US cents */
            amountCents: number;
            /** @enum {unknown} */
            method: "ach" | "check" | "lockbox" | "wire" | "other";
            /** @description The number of the check or transfer, as the bank wrote it */
            traceNumber?: string;
            /** @description TRN03 of the addenda */
            tracePayerId?: string;
            /** @description The match: deposits and remittances that are the same money have the same */
            matchId?: string;
            /** @description A person has decided about it; rules leave it alone */
            byHand: boolean;
            /** @description How long it has waited, or waits */
            ageDays: number;
            /**
             * @description By days of age
             * @enum {unknown}
             */
            ageBucket: "0-3" | "4-10" | "11-30" | "31-60" | "61+";
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            receivedAt: string;
        };
        /** DepositImport */
        DepositImport: {
            id: string;
            /** @enum {unknown} */
            format: "csv" | "bai2";
            /** @description How many were new */
            deposits: number;
            /** @description Whole US cents */
            amountCents: number;
            /** @description How many another file had brought before */
            known: number;
            /** @description This very file came before; nothing was taken in, and the numbers are those of the first time */
            duplicate: boolean;
        };
        /** DepositMatchBody */
        DepositMatchBody: {
            depositIds: string[];
            remittanceIds: string[];
            /** @enum {unknown} */
            reason: "batch_of_checks" | "split_payment" | "late_deposit" | "trace_wrong" | "other";
        };
        /** DepositMatch */
        DepositMatch: {
            /** @description The match: deposits and remittances that are the same money have the same */
            id: string;
            /** @enum {unknown} */
            method: "rule" | "person";
            reasonCode: string;
            /** @description Whole US cents */
            amountCents: number;
            depositIds: string[];
            remittanceIds: string[];
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            matchedAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            undoneAt?: string;
            undoneReason?: string;
        };
        /** DepositUnmatchBody */
        DepositUnmatchBody: {
            /** @description The match: deposits and remittances that are the same money have the same */
            matchId: string;
            /** @enum {unknown} */
            reason: "wrong_remittance" | "wrong_deposit" | "returned_by_bank" | "entered_twice" | "other";
        };
        /** DepositSummary */
        DepositSummary: {
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            asOf: string;
            deposits: {
                /** @enum {unknown} */
                status: "unmatched" | "matched" | "missing" | "found";
                /**
                 * @description By days of age
                 * @enum {unknown}
                 */
                ageBucket?: "0-3" | "4-10" | "11-30" | "31-60" | "61+";
                count: number;
                /** @description Whole US cents */
                cents: number;
            }[];
            remittances: {
                /** @enum {unknown} */
                status: "unmatched" | "matched" | "missing" | "found";
                /**
                 * @description By days of age
                 * @enum {unknown}
                 */
                ageBucket?: "0-3" | "4-10" | "11-30" | "31-60" | "61+";
                count: number;
                /** @description Whole US cents */
                cents: number;
            }[];
        };
        /** DepositCandidate */
        DepositCandidate: {
            /** @description Id of a remittance */
            remittanceId: string;
            /** @description The payer's id at the trading partner */
            payerId: string;
            traceNumber: string;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            paidOn: string;
            /** @description Whole US cents */
            amountCents: number;
            /** @enum {unknown} */
            by: "trace" | "amount";
        };
        /** DepositView */
        DepositView: {
            /** @description Id of money that came to a bank account */
            id: string;
            /**
             * @description matched: it is the money of remittances; unmatched: it is on the account `unidentified-deposits`
             * @enum {unknown}
             */
            status: "unmatched" | "matched";
            /** @description Why it is without its counterpart: `trace_missing`, `trace_unknown`, `no_deposit`, `payer_differs`, `amount_differs`, `date_out_of_rule`, `several_candidates`, `several_remittances`, `several_deposits`, `remittance_held`, `unmatched_by_hand` */
            reasonCode?: string;
            /** @description Id of an account at a bank */
            bankAccountId: string;
            /** @enum {unknown} */
            source: "api" | "csv" | "bai2";
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            depositedOn: string;
            /** @description Whole US cents */
            amountCents: number;
            /** @enum {unknown} */
            method: "ach" | "check" | "lockbox" | "wire" | "other";
            /** @description The number of the check or transfer, as the bank wrote it */
            traceNumber?: string;
            /** @description TRN03 of the addenda */
            tracePayerId?: string;
            /** @description The match: deposits and remittances that are the same money have the same */
            matchId?: string;
            /** @description A person has decided about it; rules leave it alone */
            byHand: boolean;
            /** @description How long it has waited, or waits */
            ageDays: number;
            /**
             * @description By days of age
             * @enum {unknown}
             */
            ageBucket: "0-3" | "4-10" | "11-30" | "31-60" | "61+";
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            receivedAt: string;
            bankReference?: string;
            /** @description What the bank wrote beside it */
            bankText?: string;
            /** @description All it ever had, also those that were undone */
            matches: components["schemas"]["DepositMatch"][];
            /** @description Remittances without money that have its trace, or its amount within ten days */
            candidates: components["schemas"]["DepositCandidate"][];
        };
        /** ExpectedDepositItem */
        ExpectedDepositItem: {
            /** @description Id of a remittance */
            remittanceId: string;
            /** @enum {unknown} */
            status: "missing" | "found";
            /** @description Why it is without its counterpart: `trace_missing`, `trace_unknown`, `no_deposit`, `payer_differs`, `amount_differs`, `date_out_of_rule`, `several_candidates`, `several_remittances`, `several_deposits`, `remittance_held`, `unmatched_by_hand` */
            reasonCode?: string;
            /** @description The payer's id at the trading partner */
            payerId: string;
            /** @description TRN02 */
            traceNumber: string;
            /** @description TRN03 */
            tracePayerId: string;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            paidOn: string;
            /** @description Whole US cents */
            amountCents: number;
            /** @description BPR04 */
            method: string;
            /** @description The match: deposits and remittances that are the same money have the same */
            matchId?: string;
            byHand: boolean;
            /** @description How long it has waited, or waits */
            ageDays: number;
            /**
             * @description By days of age
             * @enum {unknown}
             */
            ageBucket: "0-3" | "4-10" | "11-30" | "31-60" | "61+";
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            announcedAt: string;
        };
        /** CsvMapping */
        CsvMapping: {
            /** @enum {unknown} */
            delimiter?: "," | ";" | "|" | "\t";
            /** @description Lines before the line of names */
            skipLines?: number;
            /** @enum {unknown} */
            dateFormat: "YYYY-MM-DD" | "MM/DD/YYYY" | "MM/DD/YY" | "YYYYMMDD";
            columns: {
                /** @description The name in the line of names */
                date: string;
                /** @description Credits above zero, debits below; or in a column of its own: `credit` */
                amount?: string;
                /** @description The name in the line of names */
                credit?: string;
                /** @description What the bank knows the transaction by */
                reference?: string;
                /** @description The text of the transaction; the trace is looked for in it */
                description?: string;
                /** @description The trace number, where it has a column of its own */
                trace?: string;
                /** @description The name in the line of names */
                checkNumber?: string;
            };
        };
        /** BankAccountItem */
        BankAccountItem: {
            /** @description Id of an account at a bank */
            id: string;
            /** @description What people call it */
            name: string;
            /** @description The last four digits of its number */
            lastFour: string;
            csv?: components["schemas"]["CsvMapping"];
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            createdAt: string;
            /** @description Rises with every change; also the ETag */
            version: number;
        };
        /** BankAccountPage */
        BankAccountPage: {
            items: components["schemas"]["BankAccountItem"][];
            nextCursor?: string;
        };
        /** BankAccountBody */
        BankAccountBody: {
            /** @description What people call it */
            name: string;
            /** @description As the bank writes it; kept sealed */
            bankAccountNumber: string;
            /** @description ABA routing number; kept sealed */
            routingNumber?: string;
            csv?: components["schemas"]["CsvMapping"];
        };
        /** BankAccountView */
        BankAccountView: {
            /** @description Id of an account at a bank */
            id: string;
            /** @description What people call it */
            name: string;
            /** @description The last four digits of its number */
            lastFour: string;
            csv?: components["schemas"]["CsvMapping"];
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            createdAt: string;
            /** @description Rises with every change; also the ETag */
            version: number;
            /** @description As the bank writes it; kept sealed */
            bankAccountNumber?: string;
            /** @description ABA routing number; kept sealed */
            routingNumber?: string;
        };
        /** BankAccountChange */
        BankAccountChange: {
            /** @description What people call it */
            name?: string;
            /** @description As the bank writes it; kept sealed */
            bankAccountNumber?: string;
            /** @description ABA routing number; kept sealed */
            routingNumber?: string;
            csv?: components["schemas"]["CsvMapping"];
        };
        /** DenialItem */
        DenialItem: {
            /** @description Id of a denial case */
            id: string;
            /** @description Id of a claim */
            claimId: string;
            /** @description Id of an encounter */
            encounterId: string;
            /** @description The payer's id at the trading partner */
            payerId: string;
            /** @description The payer's own number of the claim (CLP07) */
            payerClaimNumber?: string;
            /**
             * @description denied: adjudicated and refused (835); rejected: turned away before adjudication (TA1, 999, 277CA); overdue: no answer
             * @enum {unknown}
             */
            source: "denied" | "rejected" | "overdue";
            /** @description Id of a remittance */
            remittanceId?: string;
            /** @description CAS01 */
            group?: string;
            /** @description The claim adjustment reason code (CARC); for a rejection its first category and status */
            reason?: string;
            /** @description Remittance advice remark codes (RARC) */
            remarks: string[];
            /** @description The refused lines; empty for the claim as a whole */
            lineControlNumbers: string[];
            /** @description The work queue */
            category: string;
            /**
             * @description What the rules advise
             * @enum {unknown}
             */
            action: "corrected_claim" | "new_claim" | "appeal" | "send_documents" | "rebill_other_payer" | "verify_coverage" | "bill_patient" | "review" | "call" | "close";
            because: string;
            /** @description Where the advice comes from */
            ruleSource: string;
            appealable: boolean;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            dueOn: string;
            /**
             * @description open: to be worked; correcting, appealed, rebilled: with the payer; resolved: over, `outcome` says how
             * @enum {unknown}
             */
            status: "open" | "correcting" | "appealed" | "rebilled" | "resolved";
            outcome?: string;
            /** @description Whole US cents */
            deniedCents: number;
            /** @description Whole US cents */
            openCents: number;
            /** @description Whole US cents */
            recoveredCents: number;
            /** @description Id of a claim */
            replacedByClaimId?: string;
            /** @description Rises with every change; also the ETag */
            version: number;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            openedAt: string;
        };
        /** DenialPage */
        DenialPage: {
            items: components["schemas"]["DenialItem"][];
            nextCursor?: string;
        };
        /** DenialSummary */
        DenialSummary: {
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            asOf: string;
            groups: {
                /**
                 * @description denied: adjudicated and refused (835); rejected: turned away before adjudication (TA1, 999, 277CA); overdue: no answer
                 * @enum {unknown}
                 */
                source: "denied" | "rejected" | "overdue";
                /**
                 * @description open: to be worked; correcting, appealed, rebilled: with the payer; resolved: over, `outcome` says how
                 * @enum {unknown}
                 */
                status: "open" | "correcting" | "appealed" | "rebilled" | "resolved";
                count: number;
                /** @description Whole US cents */
                cents: number;
                /** @description Whole US cents */
                openCents: number;
            }[];
        };
        /** AppealView */
        AppealView: {
            /** @description Id of an appeal */
            id: string;
            /** @description Id of a denial case */
            denialId: string;
            /** @description Id of a claim */
            claimId: string;
            level: number;
            /** @enum {unknown} */
            status: "filed" | "won" | "lost";
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            dueOn: string;
            /** @description Whole US cents */
            amountCents: number;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            filedAt: string;
        };
        /** DenialView */
        DenialView: {
            /** @description Id of a denial case */
            id: string;
            /** @description Id of a claim */
            claimId: string;
            /** @description Id of an encounter */
            encounterId: string;
            /** @description The payer's id at the trading partner */
            payerId: string;
            /** @description The payer's own number of the claim (CLP07) */
            payerClaimNumber?: string;
            /**
             * @description denied: adjudicated and refused (835); rejected: turned away before adjudication (TA1, 999, 277CA); overdue: no answer
             * @enum {unknown}
             */
            source: "denied" | "rejected" | "overdue";
            /** @description Id of a remittance */
            remittanceId?: string;
            /** @description CAS01 */
            group?: string;
            /** @description The claim adjustment reason code (CARC); for a rejection its first category and status */
            reason?: string;
            /** @description Remittance advice remark codes (RARC) */
            remarks: string[];
            /** @description The refused lines; empty for the claim as a whole */
            lineControlNumbers: string[];
            /** @description The work queue */
            category: string;
            /**
             * @description What the rules advise
             * @enum {unknown}
             */
            action: "corrected_claim" | "new_claim" | "appeal" | "send_documents" | "rebill_other_payer" | "verify_coverage" | "bill_patient" | "review" | "call" | "close";
            because: string;
            /** @description Where the advice comes from */
            ruleSource: string;
            appealable: boolean;
            /**
             * Format: date
             * @description A day of the calendar, YYYY-MM-DD
             */
            dueOn: string;
            /**
             * @description open: to be worked; correcting, appealed, rebilled: with the payer; resolved: over, `outcome` says how
             * @enum {unknown}
             */
            status: "open" | "correcting" | "appealed" | "rebilled" | "resolved";
            outcome?: string;
            /** @description Whole US cents */
            deniedCents: number;
            /** @description Whole US cents */
            openCents: number;
            /** @description Whole US cents */
            recoveredCents: number;
            /** @description Id of a claim */
            replacedByClaimId?: string;
            /** @description Rises with every change; also the ETag */
            version: number;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            openedAt: string;
            history: {
                /** @description Rises with every change; also the ETag */
                version: number;
                /**
                 * @description open: to be worked; correcting, appealed, rebilled: with the payer; resolved: over, `outcome` says how
                 * @enum {unknown}
                 */
                status: "open" | "correcting" | "appealed" | "rebilled" | "resolved";
                reason: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC (RFC 3339)
                 */
                at: string;
                actor: string;
            }[];
            appeals: components["schemas"]["AppealView"][];
        };
        /** CorrectionBody */
        CorrectionBody: {
            /** @description The whole list, in place of the old */
            diagnoses?: components["schemas"]["Diagnosis"][];
            lines?: {
                controlNumber: string;
                /** @constant */
                remove?: true;
                change?: {
                    procedureCode?: string;
                    modifiers?: string[];
                    /** @description Whole US cents, up to $999,999,999.99 */
                    chargeCents?: number;
                    /** @description Up to three decimals */
                    units?: number;
                    /**
                     * @description SV103: units (unless told) or minutes
                     * @enum {unknown}
                     */
                    unitKind?: "UN" | "MJ";
                    serviceDate?: {
                        /**
                         * Format: date
                         * @description A day of the calendar, YYYY-MM-DD
                         */
                        from: string;
                        /**
                         * Format: date
                         * @description A day of the calendar, YYYY-MM-DD
                         */
                        to?: string;
                    };
                    /** @description Positions in `diagnoses`, from 1 */
                    diagnosisPointers?: number[];
                    /** @description CMS place of service code */
                    placeOfService?: string;
                    note?: string;
                    drug?: {
                        ndc: string;
                        quantity: number;
                        /**
                         * @description CTP05
                         * @enum {unknown}
                         */
                        unit: "F2" | "GR" | "ME" | "ML" | "UN";
                    };
                };
            }[];
            coverage?: {
                memberId?: string;
                groupNumber?: string;
                groupName?: string;
                /**
                 * @description What the patient is to the subscriber
                 * @enum {unknown}
                 */
                relationship?: "self" | "spouse" | "child" | "other";
                /** @description SBR09 */
                claimFilingCode?: string;
                priorAuthorization?: string;
            };
            patient?: {
                lastName?: string;
                firstName?: string;
                middleName?: string;
                suffix?: string;
                /**
                 * Format: date
                 * @description A day of the calendar, YYYY-MM-DD
                 */
                birthDate?: string;
                /** @enum {unknown} */
                sex?: "F" | "M" | "U";
                address?: components["schemas"]["Address"];
                /** @description The provider's number of the patient's account */
                accountNumber?: string;
            };
            note?: string;
        };
        /** AppealPage */
        AppealPage: {
            items: components["schemas"]["AppealView"][];
            nextCursor?: string;
        };
        /** AppealSummary */
        AppealSummary: {
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            asOf: string;
            groups: {
                /** @enum {unknown} */
                status: "filed" | "won" | "lost";
                count: number;
                /** @description Whole US cents */
                cents: number;
            }[];
        };
        /** SigningKey */
        SigningKey: {
            id: string;
            /** @enum {unknown} */
            kind: "hmac" | "ed25519";
            /** @description whpk_…, for ed25519 */
            publicKey?: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description It signs until then; a newer key has taken its place
             */
            expiresAt?: string;
        };
        /** NewSigningKey */
        NewSigningKey: {
            id: string;
            /** @enum {unknown} */
            kind: "hmac" | "ed25519";
            /** @description whpk_…, for ed25519 */
            publicKey?: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description It signs until then; a newer key has taken its place
             */
            expiresAt?: string;
            /** @description whsec_…, for hmac: the receiver verifies with it. It is not shown again */
            secret?: string;
        };
        /** NewWebhookEndpoint */
        NewWebhookEndpoint: {
            /** @description Id of a webhook endpoint */
            id: string;
            url: string;
            description?: string;
            eventTypes: string[];
            /** @enum {unknown} */
            status: "enabled" | "disabled";
            /** @enum {unknown} */
            disabledReason?: "gone" | "failing" | "by_hand";
            ordered: boolean;
            concurrency: number;
            maxPerSecond: number;
            /**
             * Format: date-time
             * @description Every try since then has failed
             */
            failingSince?: string;
            keys: components["schemas"]["SigningKey"][];
            /** @description Rises with every change; also the ETag */
            version: number;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            updatedAt: string;
            key: components["schemas"]["NewSigningKey"];
        };
        /** WebhookEndpoint */
        WebhookEndpoint: {
            /** @description Id of a webhook endpoint */
            id: string;
            url: string;
            description?: string;
            eventTypes: string[];
            /** @enum {unknown} */
            status: "enabled" | "disabled";
            /** @enum {unknown} */
            disabledReason?: "gone" | "failing" | "by_hand";
            ordered: boolean;
            concurrency: number;
            maxPerSecond: number;
            /**
             * Format: date-time
             * @description Every try since then has failed
             */
            failingSince?: string;
            keys: components["schemas"]["SigningKey"][];
            /** @description Rises with every change; also the ETag */
            version: number;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            updatedAt: string;
        };
        /** WebhookEndpointPage */
        WebhookEndpointPage: {
            items: components["schemas"]["WebhookEndpoint"][];
            nextCursor?: string;
        };
        /** WebhookTest */
        WebhookTest: {
            /** @description The webhook-id that was sent */
            eventId: string;
            eventType: string;
            delivered: boolean;
            /** @description `delivered`, or what went wrong */
            code: string;
            status?: number;
            /** @description Where it was connected to */
            address?: string;
            /** @description The form of the answer: words that are not in a short list are blotted out */
            response?: string;
            durationMs: number;
        };
        /** WebhookDelivery */
        WebhookDelivery: {
            /** @description Id of an event */
            eventId: string;
            /** @description Type of an event */
            eventType: string;
            sequence: number;
            /**
             * @description pending: it is tried, or will be again; delivered: the endpoint answered 2xx; exhausted: it was given up, `lastCode` says why, and a replay sends it
             * @enum {unknown}
             */
            state: "pending" | "delivered" | "exhausted";
            attempts: number;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            nextAttemptAt?: string;
            lastStatus?: number;
            lastCode?: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            endedAt?: string;
        };
        /** WebhookDeliveryPage */
        WebhookDeliveryPage: {
            items: components["schemas"]["WebhookDelivery"][];
            nextCursor?: string;
        };
        /** WebhookAttempt */
        WebhookAttempt: {
            number: number;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            at: string;
            durationMs: number;
            code: string;
            status?: number;
            address?: string;
            /** @description The form of the answer: words that are not in a short list are blotted out */
            response?: string;
        };
        /** WebhookDeliveryLog */
        WebhookDeliveryLog: {
            /** @description Id of an event */
            eventId: string;
            /** @description Type of an event */
            eventType: string;
            sequence: number;
            /**
             * @description pending: it is tried, or will be again; delivered: the endpoint answered 2xx; exhausted: it was given up, `lastCode` says why, and a replay sends it
             * @enum {unknown}
             */
            state: "pending" | "delivered" | "exhausted";
            attempts: number;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            nextAttemptAt?: string;
            lastStatus?: number;
            lastCode?: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            endedAt?: string;
            log: components["schemas"]["WebhookAttempt"][];
        };
        /** WebhookReplay */
        WebhookReplay: {
            /** @description How many will be sent */
            deliveries: number;
        };
        /** EventView */
        EventView: {
            /** @description Id of an event */
            id: string;
            /** @description Type of an event */
            type: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            timestamp: string;
            /** @description Its place among all events of the organisation: 1, 2, 3 and so on */
            sequence: number;
            /** @description As the catalogue says of its type */
            data: {
                [key: string]: unknown;
            };
            /** @description Lists in data that are longer than shown */
            cut?: string[];
        };
        /** EventPage */
        EventPage: {
            items: components["schemas"]["EventView"][];
            nextCursor?: string;
        };
        /** EventTypeView */
        EventTypeView: {
            /** @description Type of an event */
            type: string;
            summary: string;
            /** @description Who announces it */
            service: string;
            /** @description JSON Schema of the whole body */
            jsonSchema: {
                [key: string]: unknown;
            };
            exampleBody: {
                [key: string]: unknown;
            };
        };
        /** EventTypeList */
        EventTypeList: {
            types: components["schemas"]["EventTypeView"][];
        };
        /** ApiKeyView */
        ApiKeyView: {
            id: string;
            name: string;
            /**
             * @description Stands in the key, so that whoever finds one knows what was lost
             * @enum {unknown}
             */
            kind: "live" | "test";
            permissions: string[];
            roles: string[];
            addresses: string[];
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            createdAt: string;
            createdBy: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            expiresAt?: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            revokedAt?: string;
            /**
             * Format: date-time
             * @description To the minute
             */
            lastUsedAt?: string;
            replaces?: string;
            /** @description Rises with every change; also the ETag */
            version: number;
        };
        /** ApiKeyPage */
        ApiKeyPage: {
            items: components["schemas"]["ApiKeyView"][];
            nextCursor?: string;
        };
        /** ApiKeyBody */
        ApiKeyBody: {
            name: string;
            /** @description Beside those of the roles, word for word; see /v1/roles */
            permissions?: string[];
            /** @description See /v1/roles */
            roles?: ("specialist" | "front-desk" | "coder" | "poster" | "treasurer" | "analyst" | "auditor" | "administrator")[];
            /** @description CIDR blocks it may be used from; from anywhere unless told */
            addresses?: string[];
            /**
             * Format: date-time
             * @description In a year at most; in 90 days unless told
             */
            expiresAt?: string;
            /**
             * @description Stands in the key, so that whoever finds one knows what was lost
             * @enum {unknown}
             */
            kind?: "live" | "test";
        };
        /** NewApiKeyView */
        NewApiKeyView: {
            id: string;
            name: string;
            /**
             * @description Stands in the key, so that whoever finds one knows what was lost
             * @enum {unknown}
             */
            kind: "live" | "test";
            permissions: string[];
            roles: string[];
            addresses: string[];
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            createdAt: string;
            createdBy: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            expiresAt?: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            revokedAt?: string;
            /**
             * Format: date-time
             * @description To the minute
             */
            lastUsedAt?: string;
            replaces?: string;
            /** @description Rises with every change; also the ETag */
            version: number;
            /** @description The key itself: shown this once */
            secret: string;
        };
        /** RotationBody */
        RotationBody: {
            /** @description How long the old key goes on */
            overlapHours: number;
        };
        /** ClientView */
        ClientView: {
            id: string;
            name: string;
            /** @description Public keys (RFC 7517), ES384 or RS384, each with its own `kid` */
            jwks?: {
                keys: {
                    [key: string]: unknown;
                }[];
            };
            /**
             * Format: uri
             * @description Where the keys are published; over HTTPS
             */
            jwksUri?: string;
            permissions: string[];
            roles: string[];
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            createdAt: string;
            createdBy: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            disabledAt?: string;
            /** @description Rises with every change; also the ETag */
            version: number;
        };
        /** ClientPage */
        ClientPage: {
            items: components["schemas"]["ClientView"][];
            nextCursor?: string;
        };
        /** ClientBody */
        ClientBody: {
            name: string;
            /** @description Public keys (RFC 7517), ES384 or RS384, each with its own `kid` */
            jwks?: {
                keys: {
                    [key: string]: unknown;
                }[];
            };
            /**
             * Format: uri
             * @description Where the keys are published; over HTTPS
             */
            jwksUri?: string;
            /** @description Beside those of the roles, word for word; see /v1/roles */
            permissions?: string[];
            /** @description See /v1/roles */
            roles?: ("specialist" | "front-desk" | "coder" | "poster" | "treasurer" | "analyst" | "auditor" | "administrator")[];
        };
        /** ClientChange */
        ClientChange: {
            name?: string;
            /** @description Public keys (RFC 7517), ES384 or RS384, each with its own `kid` */
            jwks?: {
                keys: {
                    [key: string]: unknown;
                }[];
            };
            /**
             * Format: uri
             * @description Where the keys are published; over HTTPS
             */
            jwksUri?: string;
            /** @description Beside those of the roles, word for word; see /v1/roles */
            permissions?: string[];
            /** @description See /v1/roles */
            roles?: ("specialist" | "front-desk" | "coder" | "poster" | "treasurer" | "analyst" | "auditor" | "administrator")[];
            /** @description Shut out, everywhere within five seconds */
            disabled?: boolean;
        };
        /** EmergencyItem */
        EmergencyItem: {
            /** @description Id of an emergency role that somebody took */
            id: string;
            /** @description Id of somebody who signs in */
            userId: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            openedAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            reviewedAt?: string;
            reviewedBy?: string;
            /** @enum {unknown} */
            outcome?: "justified" | "not_justified";
            /** @description Rises with every change; also the ETag */
            version: number;
        };
        /** EmergencyPage */
        EmergencyPage: {
            items: components["schemas"]["EmergencyItem"][];
            nextCursor?: string;
        };
        /** EmergencyBody */
        EmergencyBody: {
            /** @description Why it cannot wait; kept sealed */
            reason: string;
            minutes: number;
        };
        /** EmergencyView */
        EmergencyView: {
            /** @description Id of an emergency role that somebody took */
            id: string;
            /** @description Id of somebody who signs in */
            userId: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            openedAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            reviewedAt?: string;
            reviewedBy?: string;
            /** @enum {unknown} */
            outcome?: "justified" | "not_justified";
            /** @description Rises with every change; also the ETag */
            version: number;
            /** @description Why it cannot wait; kept sealed */
            reason: string;
        };
        /** ReviewBody */
        ReviewBody: {
            /** @enum {unknown} */
            outcome: "justified" | "not_justified";
        };
        /** LegalHoldItem */
        LegalHoldItem: {
            /** @description Id of a legal hold */
            id: string;
            /** @enum {unknown} */
            scope: "organization" | "patient" | "claim";
            /** @description The patient or the claim; nothing where all of the organisation is held */
            objectId?: string;
            /** @description Why; kept in the clear, so it names the matter and no patient */
            reason: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            placedAt: string;
            placedBy: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            releasedAt?: string;
            releasedBy?: string;
            /** @description Rises with every change; also the ETag */
            version: number;
        };
        /** LegalHoldPage */
        LegalHoldPage: {
            items: components["schemas"]["LegalHoldItem"][];
            nextCursor?: string;
        };
        /** LegalHoldBody */
        LegalHoldBody: {
            /** @enum {unknown} */
            scope: "organization" | "patient" | "claim";
            /** @description The patient or the claim; nothing where all of the organisation is held */
            objectId?: string;
            /** @description Why; kept in the clear, so it names the matter and no patient */
            reason: string;
        };
        /** UserView */
        UserView: {
            id: string;
            /** @description The identity provider, as it writes itself in `iss` */
            issuer: string;
            /** @description The person at the identity provider: `sub` */
            subject: string;
            name: string;
            roles: string[];
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            createdAt: string;
            createdBy: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            disabledAt?: string;
            /** @description Rises with every change; also the ETag */
            version: number;
        };
        /** UserPage */
        UserPage: {
            items: components["schemas"]["UserView"][];
            nextCursor?: string;
        };
        /** UserBody */
        UserBody: {
            /** @description The identity provider, as it writes itself in `iss` */
            issuer: string;
            /** @description The person at the identity provider: `sub` */
            subject: string;
            name: string;
            /** @description See /v1/roles */
            roles: ("specialist" | "front-desk" | "coder" | "poster" | "treasurer" | "analyst" | "auditor" | "administrator")[];
        };
        /** UserChange */
        UserChange: {
            name?: string;
            /** @description See /v1/roles */
            roles?: ("specialist" | "front-desk" | "coder" | "poster" | "treasurer" | "analyst" | "auditor" | "administrator")[];
            /** @description Shut out, everywhere within five seconds */
            disabled?: boolean;
        };
        /** ReadingAlertItem */
        ReadingAlertItem: {
            /** @description Id of an alert that a caller read much */
            id: string;
            /** @description Who calls: an API key, a system client or a user */
            caller: string;
            /** @description How many records it was when somebody was told */
            records: number;
            perDay: number;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            raisedAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            reviewedAt?: string;
            reviewedBy?: string;
            /** @enum {unknown} */
            outcome?: "expected" | "not_expected";
            expectedPerDay?: number;
            /** @description Rises with every change; also the ETag */
            version: number;
        };
        /** ReadingAlertPage */
        ReadingAlertPage: {
            items: components["schemas"]["ReadingAlertItem"][];
            nextCursor?: string;
        };
        /** ReadingReviewBody */
        ReadingReviewBody: {
            /** @enum {unknown} */
            outcome: "expected" | "not_expected";
            /** @description How many records are expected of this caller in a day from now on; with `expected` only */
            expectedPerDay?: number;
        };
        /** RetentionPolicy */
        RetentionPolicy: {
            /** @enum {unknown} */
            class: "claims" | "audit" | "edi-files" | "eligibility-answers" | "imports" | "requests";
            about: string;
            /** @description What the time is counted from */
            from: string;
            /** @description How long it is kept */
            days: number;
            defaultDays: number;
            /** @description Nobody keeps it shorter */
            floorDays: number;
            /**
             * @description `rows`: disposed of when its time is over; `shredding`: only with all of the organisation
             * @enum {unknown}
             */
            ends: "rows" | "shredding";
            why: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            setAt?: string;
            setBy?: string;
        };
        /** RetentionPolicies */
        RetentionPolicies: {
            policies: components["schemas"]["RetentionPolicy"][];
        };
        /** RetentionBody */
        RetentionBody: {
            /** @enum {unknown} */
            class: "claims" | "audit" | "edi-files" | "eligibility-answers" | "imports" | "requests";
            /** @description How long it is kept */
            days: number;
        };
        /** RolesView */
        RolesView: {
            roles: {
                name: string;
                about: string;
                permissions: string[];
                fields: string[];
            }[];
            permissions: {
                name: string;
                about: string;
            }[];
            fields: {
                name: string;
                about: string;
            }[];
        };
        /** ShreddingItem */
        ShreddingItem: {
            /** @description Id of a request to destroy the keys of an organisation */
            id: string;
            /** @description Why; kept in the clear, so it names no patient */
            reason: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            askedAt: string;
            askedBy: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            confirmedAt?: string;
            confirmedBy?: string;
            /**
             * Format: date-time
             * @description From when on it may be carried out
             */
            notBefore?: string;
            /**
             * Format: date-time
             * @description A moment in UTC (RFC 3339)
             */
            cancelledAt?: string;
            cancelledBy?: string;
            /** @description Rises with every change; also the ETag */
            version: number;
        };
        /** ShreddingPage */
        ShreddingPage: {
            items: components["schemas"]["ShreddingItem"][];
            nextCursor?: string;
        };
        /** ShreddingBody */
        ShreddingBody: {
            /** @description Why; kept in the clear, so it names no patient */
            reason: string;
            /** @description The id of the organisation, once more */
            confirm: string;
        };
        /** TokenView */
        TokenView: {
            access_token: string;
            /** @constant */
            token_type: "Bearer";
            /** @description Seconds */
            expires_in: number;
            scope: string;
            issued_token_type?: string;
        };
        /** OAuthRefusal */
        OAuthRefusal: {
            /** @enum {unknown} */
            error: "invalid_request" | "invalid_client" | "invalid_grant" | "invalid_scope" | "unsupported_grant_type";
            error_description: string;
        };
        /** Revoked */
        Revoked: Record<string, unknown>;
        /** AuditEvent */
        AuditEvent: {
            /** @description Its place in the organisation’s chain */
            seq: number;
            /** Format: date-time */
            at: string;
            /**
             * @description read: opened; write: sealed; disclose: sent out of the house
             * @enum {unknown}
             */
            action: "read" | "write" | "disclose";
            /** @description The id of what it was done to; its first letters tell the kind */
            object: string;
            /** @description key:… for an API key, system:… for a service’s own work */
            actor: string;
            onBehalfOf?: string;
            /** @enum {unknown} */
            purpose: "treatment" | "payment" | "operations" | "patient-request" | "public-health" | "legal" | "research" | "emergency";
            /** @description Who got it, of what was disclosed */
            recipient?: string;
            requestId?: string;
            service: string;
            org: string;
            /** @description SHA-256 of the hash before it and the digest of the rest */
            hash: string;
        };
        /** AuditEventPage */
        AuditEventPage: {
            items: components["schemas"]["AuditEvent"][];
            nextCursor?: string;
        };
    };
    responses: {
        /** @description Bad Request */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:claimwright:problem:invalid_parameter",
                 *       "title": "Bad Request",
                 *       "status": 400,
                 *       "code": "invalid_parameter",
                 *       "detail": "A query parameter is not valid",
                 *       "instance": "/v1/…",
                 *       "requestId": "req_019caf3c4e007000800000000000f001",
                 *       "findings": [
                 *         {
                 *           "code": "out_of_range",
                 *           "severity": "error",
                 *           "pointer": "/limit",
                 *           "message": "must not be greater than 200"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unauthorized */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:claimwright:problem:not_authenticated",
                 *       "title": "Unauthorized",
                 *       "status": 401,
                 *       "code": "not_authenticated",
                 *       "detail": "Send a valid API key or access token as `Authorization: Bearer …`, or a key as `X-Api-Key`",
                 *       "instance": "/v1/…",
                 *       "requestId": "req_019caf3c4e007000800000000000f001"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:claimwright:problem:not_permitted",
                 *       "title": "Forbidden",
                 *       "status": 403,
                 *       "code": "not_permitted",
                 *       "detail": "This caller may not do this",
                 *       "instance": "/v1/…",
                 *       "requestId": "req_019caf3c4e007000800000000000f001"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not Acceptable */
        Problem406: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:claimwright:problem:not_acceptable",
                 *       "title": "Not Acceptable",
                 *       "status": 406,
                 *       "code": "not_acceptable",
                 *       "detail": "The answer does not exist in an accepted form",
                 *       "instance": "/v1/…",
                 *       "requestId": "req_019caf3c4e007000800000000000f001"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Gone */
        Problem410: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:claimwright:problem:organisation_shredded",
                 *       "title": "Gone",
                 *       "status": 410,
                 *       "code": "organisation_shredded",
                 *       "detail": "The keys of this organisation were destroyed: nothing of it can be read or written",
                 *       "instance": "/v1/…",
                 *       "requestId": "req_019caf3c4e007000800000000000f001"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Precondition Failed */
        Problem412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:claimwright:problem:precondition_failed",
                 *       "title": "Precondition Failed",
                 *       "status": 412,
                 *       "code": "precondition_failed",
                 *       "detail": "The resource has changed since it was read",
                 *       "instance": "/v1/…",
                 *       "requestId": "req_019caf3c4e007000800000000000f001"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Payload Too Large */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:claimwright:problem:body_too_large",
                 *       "title": "Payload Too Large",
                 *       "status": 413,
                 *       "code": "body_too_large",
                 *       "detail": "The body is larger than this address takes",
                 *       "instance": "/v1/…",
                 *       "requestId": "req_019caf3c4e007000800000000000f001"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description URI Too Long */
        Problem414: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:claimwright:problem:address_too_long",
                 *       "title": "URI Too Long",
                 *       "status": 414,
                 *       "code": "address_too_long",
                 *       "detail": "The address is too long",
                 *       "instance": "/v1/…",
                 *       "requestId": "req_019caf3c4e007000800000000000f001"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unsupported Media Type */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:claimwright:problem:unsupported_media_type",
                 *       "title": "Unsupported Media Type",
                 *       "status": 415,
                 *       "code": "unsupported_media_type",
                 *       "detail": "This address does not take this content type",
                 *       "instance": "/v1/…",
                 *       "requestId": "req_019caf3c4e007000800000000000f001"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unprocessable Entity */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:claimwright:problem:invalid_body",
                 *       "title": "Unprocessable Entity",
                 *       "status": 422,
                 *       "code": "invalid_body",
                 *       "detail": "The body does not fit its schema",
                 *       "instance": "/v1/…",
                 *       "requestId": "req_019caf3c4e007000800000000000f001",
                 *       "findings": [
                 *         {
                 *           "code": "required",
                 *           "severity": "error",
                 *           "pointer": "/patient/birthDate",
                 *           "message": "is required"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Precondition Required */
        Problem428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:claimwright:problem:refused",
                 *       "title": "Precondition Required",
                 *       "status": 428,
                 *       "code": "refused",
                 *       "detail": "The request is refused",
                 *       "instance": "/v1/…",
                 *       "requestId": "req_019caf3c4e007000800000000000f001"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too Many Requests */
        Problem429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:claimwright:problem:too_many_requests",
                 *       "title": "Too Many Requests",
                 *       "status": 429,
                 *       "code": "too_many_requests",
                 *       "detail": "Too many requests: wait and try again",
                 *       "instance": "/v1/…",
                 *       "requestId": "req_019caf3c4e007000800000000000f001"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Internal Server Error */
        Problem500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:claimwright:problem:internal_error",
                 *       "title": "Internal Server Error",
                 *       "status": 500,
                 *       "code": "internal_error",
                 *       "detail": "Something went wrong on our side; the request id finds it in our logs",
                 *       "instance": "/v1/…",
                 *       "requestId": "req_019caf3c4e007000800000000000f001"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Service Unavailable */
        Problem503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:claimwright:problem:service_unavailable",
                 *       "title": "Service Unavailable",
                 *       "status": 503,
                 *       "code": "service_unavailable",
                 *       "detail": "The service is not available: try again",
                 *       "instance": "/v1/…",
                 *       "requestId": "req_019caf3c4e007000800000000000f001"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description What the answer is known by: for `If-None-Match`, and with a versioned resource for `If-Match`
         * @example "v3"
         */
        ETag: string;
        /**
         * @description How many requests the key may make (`q`) in how many seconds (`w`)
         * @example "key";q=6000;w=60
         */
        "RateLimit-Policy": string;
        /**
         * @description How many of them are left (`r`) for how many seconds (`t`)
         * @example "key";r=5999;t=60
         */
        RateLimit: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Encounters_list: {
        parameters: {
            query?: {
                /** @description captured: waits for the payer; held: the findings say why; released: corrected, waits for the payer; coded: goes to billing */
                status?: ("captured" | "held" | "released" | "coded")[];
                /** @description Only those with this externalId */
                externalId?: string;
                /** @description From this day on */
                serviceDateFrom?: string;
                /** @description Up to this day, which is taken in */
                serviceDateTo?: string;
                /** @description The order; with `-` from the end */
                sort?: "createdAt" | "-createdAt" | "serviceDate" | "-serviceDate";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "source" | "status" | "version" | "serviceDate" | "chargedCents" | "payerId" | "patientId" | "coverageState" | "findings" | "createdAt" | "updatedAt")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of encounters */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "enc_019caf3c4e007000800000000000c001",
                     *           "source": "json",
                     *           "status": "held",
                     *           "version": 1,
                     *           "serviceDate": "2026-03-02",
                     *           "chargedCents": 20000,
                     *           "payerId": "EVG01",
                     *           "coverageState": "verified",
                     *           "findings": [
                     *             {
                     *               "code": "total_differs",
                     *               "severity": "error",
                     *               "pointer": "/totalChargeCents",
                     *               "message": "The lines add up to 210.00, the total says 200.00.",
                     *               "source": "837P 2300 CLM02"
                     *             }
                     *           ],
                     *           "createdAt": "2026-03-03T09:30:00.000Z",
                     *           "updatedAt": "2026-03-03T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyJlbmNfMDE5Y2FmM2M0ZTAwNzAwMDgwMDAwMDAwMDAwMGMwMDEiXQ.5f2b6c1a"
                     *     }
                     */
                    "application/json": components["schemas"]["EncounterPage"];
                    /** @example {"id":"enc_019caf3c4e007000800000000000c001","source":"json","status":"held","version":1,"serviceDate":"2026-03-02","chargedCents":20000,"payerId":"EVG01","coverageState":"verified","findings":[{"code":"total_differs","severity":"error","pointer":"/totalChargeCents","message":"The lines add up to 210.00, the total says 200.00.","source":"837P 2300 CLM02"}],"createdAt":"2026-03-03T09:30:00.000Z","updatedAt":"2026-03-03T09:30:00.000Z"} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Encounters_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "externalId": "visit-20260302-0417",
                 *       "serviceDate": "2026-03-02",
                 *       "patient": {
                 *         "lastName": "Marlowe",
                 *         "firstName": "Ines",
                 *         "middleName": "R",
                 *         "birthDate": "1951-07-19",
                 *         "sex": "F",
                 *         "address": {
                 *           "line1": "12 Alder Court",
                 *           "city": "Harrowgate",
                 *           "state": "OH",
                 *           "postalCode": "440990012"
                 *         },
                 *         "accountNumber": "P-20817"
                 *       },
                 *       "coverages": [
                 *         {
                 *           "payerId": "EVG01",
                 *           "payerName": "EVERGREEN HEALTH PLAN",
                 *           "memberId": "COIN4410027",
                 *           "relationship": "self",
                 *           "claimFilingCode": "CI",
                 *           "assignmentOfBenefits": true
                 *         },
                 *         {
                 *           "payerId": "BRM02",
                 *           "payerName": "BLUE RIDGE MUTUAL",
                 *           "memberId": "PAID4410028",
                 *           "groupNumber": "G-77",
                 *           "groupName": "Retired Teachers",
                 *           "relationship": "spouse",
                 *           "subscriber": {
                 *             "lastName": "Marlowe",
                 *             "firstName": "Teo",
                 *             "birthDate": "1949-11-03",
                 *             "sex": "M",
                 *             "address": {
                 *               "line1": "12 Alder Court",
                 *               "city": "Harrowgate",
                 *               "state": "OH",
                 *               "postalCode": "440990012"
                 *             }
                 *           },
                 *           "claimFilingCode": "BL"
                 *         }
                 *       ],
                 *       "billingProvider": {
                 *         "npi": "1900000013",
                 *         "name": "LAKESIDE FAMILY CLINIC",
                 *         "taxonomy": "207Q00000X",
                 *         "taxId": {
                 *           "kind": "EIN",
                 *           "value": "990000011"
                 *         },
                 *         "address": {
                 *           "line1": "400 Harbor Terrace",
                 *           "line2": "Suite 2",
                 *           "city": "Harrowgate",
                 *           "state": "OH",
                 *           "postalCode": "440990100"
                 *         },
                 *         "contact": {
                 *           "name": "Billing Office",
                 *           "phone": "5550100200"
                 *         }
                 *       },
                 *       "renderingProvider": {
                 *         "npi": "1900000112",
                 *         "lastName": "Marchetti",
                 *         "firstName": "Renata",
                 *         "taxonomy": "207Q00000X"
                 *       },
                 *       "placeOfService": "11",
                 *       "diagnoses": [
                 *         {
                 *           "code": "E11.9"
                 *         },
                 *         {
                 *           "code": "I10",
                 *           "kind": "ICD10"
                 *         }
                 *       ],
                 *       "lines": [
                 *         {
                 *           "procedureCode": "99213",
                 *           "modifiers": [
                 *             "25"
                 *           ],
                 *           "chargeCents": 18500,
                 *           "units": 1,
                 *           "serviceDate": {
                 *             "from": "2026-03-02"
                 *           },
                 *           "diagnosisPointers": [
                 *             1,
                 *             2
                 *           ]
                 *         },
                 *         {
                 *           "procedureCode": "36415",
                 *           "modifiers": [],
                 *           "chargeCents": 2500,
                 *           "units": 1,
                 *           "unitKind": "UN",
                 *           "serviceDate": {
                 *             "from": "2026-03-02"
                 *           },
                 *           "diagnosisPointers": [
                 *             1
                 *           ]
                 *         }
                 *       ],
                 *       "totalChargeCents": 21000,
                 *       "patientPaidCents": 0,
                 *       "references": {
                 *         "medicalRecordNumber": "MR-5521"
                 *       },
                 *       "acceptsAssignment": true
                 *     }
                 */
                "application/json": components["schemas"]["EncounterBody"];
            };
        };
        responses: {
            /** @description Captured, or held for what was found */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "enc_019caf3c4e007000800000000000c001",
                     *       "status": "captured",
                     *       "version": 1,
                     *       "findings": []
                     *     }
                     */
                    "application/json": components["schemas"]["CapturedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            /** @description Conflict: `encounter_exists` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:encounter_exists",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "code": "encounter_exists",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Problem410"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:invalid_body",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "invalid_body",
                     *       "detail": "The body does not fit its schema",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001",
                     *       "findings": [
                     *         {
                     *           "code": "required",
                     *           "severity": "error",
                     *           "pointer": "/patient/birthDate",
                     *           "message": "is required"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Encounters_batch: {
        parameters: {
            query?: never;
            header?: {
                /** @description respond-async: go on after the answer (RFC 7240) */
                Prefer?: "respond-async";
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {"externalId":"visit-20260302-0417","serviceDate":"2026-03-02","patient":{"lastName":"Marlowe","firstName":"Ines","middleName":"R","birthDate":"1951-07-19","sex":"F","address":{"line1":"12 Alder Court","city":"Harrowgate","state":"OH","postalCode":"440990012"},"accountNumber":"P-20817"},"coverages":[{"payerId":"EVG01","payerName":"EVERGREEN HEALTH PLAN","memberId":"COIN4410027","relationship":"self","claimFilingCode":"CI","assignmentOfBenefits":true},{"payerId":"BRM02","payerName":"BLUE RIDGE MUTUAL","memberId":"PAID4410028","groupNumber":"G-77","groupName":"Retired Teachers","relationship":"spouse","subscriber":{"lastName":"Marlowe","firstName":"Teo","birthDate":"1949-11-03","sex":"M","address":{"line1":"12 Alder Court","city":"Harrowgate","state":"OH","postalCode":"440990012"}},"claimFilingCode":"BL"}],"billingProvider":{"npi":"1900000013","name":"LAKESIDE FAMILY CLINIC","taxonomy":"207Q00000X","taxId":{"kind":"EIN","value":"990000011"},"address":{"line1":"400 Harbor Terrace","line2":"Suite 2","city":"Harrowgate","state":"OH","postalCode":"440990100"},"contact":{"name":"Billing Office","phone":"5550100200"}},"renderingProvider":{"npi":"1900000112","lastName":"Marchetti","firstName":"Renata","taxonomy":"207Q00000X"},"placeOfService":"11","diagnoses":[{"code":"E11.9"},{"code":"I10","kind":"ICD10"}],"lines":[{"procedureCode":"99213","modifiers":["25"],"chargeCents":18500,"units":1,"serviceDate":{"from":"2026-03-02"},"diagnosisPointers":[1,2]},{"procedureCode":"36415","modifiers":[],"chargeCents":2500,"units":1,"unitKind":"UN","serviceDate":{"from":"2026-03-02"},"diagnosisPointers":[1]}],"totalChargeCents":21000,"patientPaidCents":0,"references":{"medicalRecordNumber":"MR-5521"},"acceptsAssignment":true} */
                "application/x-ndjson": string;
                "application/edi-x12": string;
            };
        };
        responses: {
            /** @description A line per row: `{line | claimNumber, id, status, findings?}` or `{line | claimNumber, error: {code, detail, findings?}}` */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {"line":1,"id":"enc_019caf3c4e007000800000000000c001","status":"captured"}
                     *     {"line":2,"error":{"code":"malformed_json","detail":"The line is not JSON"}}
                     */
                    "application/x-ndjson": string;
                };
            };
            /** @description The job, where the answer is not waited for */
            202: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "job_019caf3c4e007000800000000000b001",
                     *       "kind": "encounter-import",
                     *       "state": "waiting",
                     *       "done": 4500,
                     *       "ratePerSecond": 1500,
                     *       "remainingSeconds": 5,
                     *       "counts": {
                     *         "taken": 4490,
                     *         "held": 9,
                     *         "refused": 1
                     *       },
                     *       "errors": [
                     *         {
                     *           "line": 17,
                     *           "code": "malformed_json",
                     *           "detail": "The line is not JSON"
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-03T09:30:00.000Z",
                     *       "startedAt": "2026-03-03T09:30:00.100Z"
                     *     }
                     */
                    "application/json": components["schemas"]["JobView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `file_not_x12`, `file_truncated`, `file_wrong_count`, `file_wrong_control_number`, `file_unexpected_transaction`, `file_malformed`, `file_without_claims` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:file_not_x12",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "file_not_x12",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Encounters_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts and cents by status */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2026-03-03T09:31:00.000Z",
                     *       "groups": [
                     *         {
                     *           "status": "coded",
                     *           "count": 412,
                     *           "cents": 9120050
                     *         },
                     *         {
                     *           "status": "held",
                     *           "count": 3,
                     *           "cents": 61500
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EncounterSummary"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Encounters_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the encounter */
                encounterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The encounter */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "enc_019caf3c4e007000800000000000c001",
                     *       "source": "json",
                     *       "status": "held",
                     *       "version": 1,
                     *       "serviceDate": "2026-03-02",
                     *       "chargedCents": 20000,
                     *       "payerId": "EVG01",
                     *       "coverageState": "verified",
                     *       "findings": [
                     *         {
                     *           "code": "total_differs",
                     *           "severity": "error",
                     *           "pointer": "/totalChargeCents",
                     *           "message": "The lines add up to 210.00, the total says 200.00.",
                     *           "source": "837P 2300 CLM02"
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-03T09:30:00.000Z",
                     *       "updatedAt": "2026-03-03T09:30:00.000Z",
                     *       "externalId": "visit-20260302-0417",
                     *       "history": [
                     *         {
                     *           "version": 1,
                     *           "status": "held",
                     *           "reason": "posted",
                     *           "at": "2026-03-03T09:30:00.000Z",
                     *           "actor": "key:2f6b1c8d9e0a4f37"
                     *         }
                     *       ],
                     *       "content": {
                     *         "externalId": "visit-20260302-0417",
                     *         "serviceDate": "2026-03-02",
                     *         "patient": {
                     *           "lastName": "Marlowe",
                     *           "firstName": "Ines",
                     *           "middleName": "R",
                     *           "birthDate": "1951-07-19",
                     *           "sex": "F",
                     *           "address": {
                     *             "line1": "12 Alder Court",
                     *             "city": "Harrowgate",
                     *             "state": "OH",
                     *             "postalCode": "440990012"
                     *           },
                     *           "accountNumber": "P-20817"
                     *         },
                     *         "coverages": [
                     *           {
                     *             "payerId": "EVG01",
                     *             "payerName": "EVERGREEN HEALTH PLAN",
                     *             "memberId": "COIN4410027",
                     *             "relationship": "self",
                     *             "claimFilingCode": "CI",
                     *             "assignmentOfBenefits": true
                     *           },
                     *           {
                     *             "payerId": "BRM02",
                     *             "payerName": "BLUE RIDGE MUTUAL",
                     *             "memberId": "PAID4410028",
                     *             "groupNumber": "G-77",
                     *             "groupName": "Retired Teachers",
                     *             "relationship": "spouse",
                     *             "subscriber": {
                     *               "lastName": "Marlowe",
                     *               "firstName": "Teo",
                     *               "birthDate": "1949-11-03",
                     *               "sex": "M",
                     *               "address": {
                     *                 "line1": "12 Alder Court",
                     *                 "city": "Harrowgate",
                     *                 "state": "OH",
                     *                 "postalCode": "440990012"
                     *               }
                     *             },
                     *             "claimFilingCode": "BL"
                     *           }
                     *         ],
                     *         "billingProvider": {
                     *           "npi": "1900000013",
                     *           "name": "LAKESIDE FAMILY CLINIC",
                     *           "taxonomy": "207Q00000X",
                     *           "taxId": {
                     *             "kind": "EIN",
                     *             "value": "990000011"
                     *           },
                     *           "address": {
                     *             "line1": "400 Harbor Terrace",
                     *             "line2": "Suite 2",
                     *             "city": "Harrowgate",
                     *             "state": "OH",
                     *             "postalCode": "440990100"
                     *           },
                     *           "contact": {
                     *             "name": "Billing Office",
                     *             "phone": "5550100200"
                     *           }
                     *         },
                     *         "renderingProvider": {
                     *           "npi": "1900000112",
                     *           "lastName": "Marchetti",
                     *           "firstName": "Renata",
                     *           "taxonomy": "207Q00000X"
                     *         },
                     *         "placeOfService": "11",
                     *         "diagnoses": [
                     *           {
                     *             "code": "E11.9"
                     *           },
                     *           {
                     *             "code": "I10",
                     *             "kind": "ICD10"
                     *           }
                     *         ],
                     *         "lines": [
                     *           {
                     *             "procedureCode": "99213",
                     *             "modifiers": [
                     *               "25"
                     *             ],
                     *             "chargeCents": 18500,
                     *             "units": 1,
                     *             "serviceDate": {
                     *               "from": "2026-03-02"
                     *             },
                     *             "diagnosisPointers": [
                     *               1,
                     *               2
                     *             ]
                     *           },
                     *           {
                     *             "procedureCode": "36415",
                     *             "modifiers": [],
                     *             "chargeCents": 2500,
                     *             "units": 1,
                     *             "unitKind": "UN",
                     *             "serviceDate": {
                     *               "from": "2026-03-02"
                     *             },
                     *             "diagnosisPointers": [
                     *               1
                     *             ]
                     *           }
                     *         ],
                     *         "totalChargeCents": 20000,
                     *         "patientPaidCents": 0,
                     *         "references": {
                     *           "medicalRecordNumber": "MR-5521"
                     *         },
                     *         "acceptsAssignment": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EncounterView"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `encounter_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:encounter_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "encounter_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Encounters_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was last read */
                "If-Match": string;
            };
            path: {
                /** @description The id of the encounter */
                encounterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "externalId": "visit-20260302-0417",
                 *       "serviceDate": "2026-03-02",
                 *       "patient": {
                 *         "lastName": "Marlowe",
                 *         "firstName": "Ines",
                 *         "middleName": "R",
                 *         "birthDate": "1951-07-19",
                 *         "sex": "F",
                 *         "address": {
                 *           "line1": "12 Alder Court",
                 *           "city": "Harrowgate",
                 *           "state": "OH",
                 *           "postalCode": "440990012"
                 *         },
                 *         "accountNumber": "P-20817"
                 *       },
                 *       "coverages": [
                 *         {
                 *           "payerId": "EVG01",
                 *           "payerName": "EVERGREEN HEALTH PLAN",
                 *           "memberId": "COIN4410027",
                 *           "relationship": "self",
                 *           "claimFilingCode": "CI",
                 *           "assignmentOfBenefits": true
                 *         },
                 *         {
                 *           "payerId": "BRM02",
                 *           "payerName": "BLUE RIDGE MUTUAL",
                 *           "memberId": "PAID4410028",
                 *           "groupNumber": "G-77",
                 *           "groupName": "Retired Teachers",
                 *           "relationship": "spouse",
                 *           "subscriber": {
                 *             "lastName": "Marlowe",
                 *             "firstName": "Teo",
                 *             "birthDate": "1949-11-03",
                 *             "sex": "M",
                 *             "address": {
                 *               "line1": "12 Alder Court",
                 *               "city": "Harrowgate",
                 *               "state": "OH",
                 *               "postalCode": "440990012"
                 *             }
                 *           },
                 *           "claimFilingCode": "BL"
                 *         }
                 *       ],
                 *       "billingProvider": {
                 *         "npi": "1900000013",
                 *         "name": "LAKESIDE FAMILY CLINIC",
                 *         "taxonomy": "207Q00000X",
                 *         "taxId": {
                 *           "kind": "EIN",
                 *           "value": "990000011"
                 *         },
                 *         "address": {
                 *           "line1": "400 Harbor Terrace",
                 *           "line2": "Suite 2",
                 *           "city": "Harrowgate",
                 *           "state": "OH",
                 *           "postalCode": "440990100"
                 *         },
                 *         "contact": {
                 *           "name": "Billing Office",
                 *           "phone": "5550100200"
                 *         }
                 *       },
                 *       "renderingProvider": {
                 *         "npi": "1900000112",
                 *         "lastName": "Marchetti",
                 *         "firstName": "Renata",
                 *         "taxonomy": "207Q00000X"
                 *       },
                 *       "placeOfService": "11",
                 *       "diagnoses": [
                 *         {
                 *           "code": "E11.9"
                 *         },
                 *         {
                 *           "code": "I10",
                 *           "kind": "ICD10"
                 *         }
                 *       ],
                 *       "lines": [
                 *         {
                 *           "procedureCode": "99213",
                 *           "modifiers": [
                 *             "25"
                 *           ],
                 *           "chargeCents": 18500,
                 *           "units": 1,
                 *           "serviceDate": {
                 *             "from": "2026-03-02"
                 *           },
                 *           "diagnosisPointers": [
                 *             1,
                 *             2
                 *           ]
                 *         },
                 *         {
                 *           "procedureCode": "36415",
                 *           "modifiers": [],
                 *           "chargeCents": 2500,
                 *           "units": 1,
                 *           "unitKind": "UN",
                 *           "serviceDate": {
                 *             "from": "2026-03-02"
                 *           },
                 *           "diagnosisPointers": [
                 *             1
                 *           ]
                 *         }
                 *       ],
                 *       "totalChargeCents": 21000,
                 *       "patientPaidCents": 0,
                 *       "references": {
                 *         "medicalRecordNumber": "MR-5521"
                 *       },
                 *       "acceptsAssignment": true
                 *     }
                 */
                "application/json": components["schemas"]["EncounterBody"];
            };
        };
        responses: {
            /** @description The corrected encounter */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "enc_019caf3c4e007000800000000000c001",
                     *       "status": "released",
                     *       "version": 2,
                     *       "findings": []
                     *     }
                     */
                    "application/json": components["schemas"]["CapturedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `encounter_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:encounter_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "encounter_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            /** @description Conflict: `encounter_already_coded` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:encounter_already_coded",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "code": "encounter_already_coded",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Problem410"];
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:precondition_failed",
                     *       "title": "Precondition Failed",
                     *       "status": 412,
                     *       "code": "precondition_failed",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `external_id_differs`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:external_id_differs",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "external_id_differs",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required: `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:precondition_required",
                     *       "title": "Precondition Required",
                     *       "status": 428,
                     *       "code": "precondition_required",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Jobs_list: {
        parameters: {
            query?: {
                /** @description The order; with `-` from the end */
                sort?: "createdAt" | "-createdAt";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "kind" | "state" | "total" | "done" | "ratePerSecond" | "remainingSeconds" | "counts" | "errors" | "problem" | "createdAt" | "startedAt" | "finishedAt")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of jobs */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "job_019caf3c4e007000800000000000b001",
                     *           "kind": "encounter-import",
                     *           "state": "running",
                     *           "total": 12000,
                     *           "done": 4500,
                     *           "ratePerSecond": 1500,
                     *           "remainingSeconds": 5,
                     *           "counts": {
                     *             "taken": 4490,
                     *             "held": 9,
                     *             "refused": 1
                     *           },
                     *           "errors": [
                     *             {
                     *               "line": 17,
                     *               "code": "malformed_json",
                     *               "detail": "The line is not JSON"
                     *             }
                     *           ],
                     *           "createdAt": "2026-03-03T09:30:00.000Z",
                     *           "startedAt": "2026-03-03T09:30:00.100Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JobPage"];
                    /** @example {"id":"job_019caf3c4e007000800000000000b001","kind":"encounter-import","state":"running","total":12000,"done":4500,"ratePerSecond":1500,"remainingSeconds":5,"counts":{"taken":4490,"held":9,"refused":1},"errors":[{"line":17,"code":"malformed_json","detail":"The line is not JSON"}],"createdAt":"2026-03-03T09:30:00.000Z","startedAt":"2026-03-03T09:30:00.100Z"} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Jobs_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the job */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "job_019caf3c4e007000800000000000b001",
                     *       "kind": "encounter-import",
                     *       "state": "running",
                     *       "total": 12000,
                     *       "done": 4500,
                     *       "ratePerSecond": 1500,
                     *       "remainingSeconds": 5,
                     *       "counts": {
                     *         "taken": 4490,
                     *         "held": 9,
                     *         "refused": 1
                     *       },
                     *       "errors": [
                     *         {
                     *           "line": 17,
                     *           "code": "malformed_json",
                     *           "detail": "The line is not JSON"
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-03T09:30:00.000Z",
                     *       "startedAt": "2026-03-03T09:30:00.100Z"
                     *     }
                     */
                    "application/json": components["schemas"]["JobView"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `job_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:job_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "job_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Jobs_events: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the job */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example event: progress
                     *     data: {"id":"job_019caf3c4e007000800000000000b001","kind":"encounter-import","state":"running","total":12000,"done":4500,"ratePerSecond":1500,"remainingSeconds":5,"counts":{"taken":4490,"held":9,"refused":1},"errors":[{"line":17,"code":"malformed_json","detail":"The line is not JSON"}],"createdAt":"2026-03-03T09:30:00.000Z","startedAt":"2026-03-03T09:30:00.100Z"}
                     */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `job_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:job_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "job_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Jobs_answers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the job */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A line per row */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {"line":1,"id":"enc_019caf3c4e007000800000000000c001","status":"captured"}
                     *     {"line":2,"error":{"code":"malformed_json","detail":"The line is not JSON"}}
                     */
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `job_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:job_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "job_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Patients_list: {
        parameters: {
            query?: {
                /** @description The order; with `-` from the end */
                sort?: "createdAt" | "-createdAt";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "lastName" | "firstName" | "middleName" | "suffix" | "birthDate" | "sex" | "address" | "accountNumber" | "createdAt" | "updatedAt")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of patients */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "pat_019caf3c4e007000800000000000c002",
                     *           "lastName": "Marlowe",
                     *           "firstName": "Ines",
                     *           "middleName": "R",
                     *           "birthDate": "1951-07-19",
                     *           "sex": "F",
                     *           "address": {
                     *             "line1": "12 Alder Court",
                     *             "city": "Harrowgate",
                     *             "state": "OH",
                     *             "postalCode": "440990012"
                     *           },
                     *           "accountNumber": "P-20817",
                     *           "createdAt": "2026-03-03T09:30:00.000Z",
                     *           "updatedAt": "2026-03-03T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyJwYXRfMDE5Y2FmM2M0ZTAwNzAwMDgwMDAwMDAwMDAwMGMwMDIiXQ.5f2b6c1a"
                     *     }
                     */
                    "application/json": components["schemas"]["PatientPage"];
                    /** @example {"id":"pat_019caf3c4e007000800000000000c002","lastName":"Marlowe","firstName":"Ines","middleName":"R","birthDate":"1951-07-19","sex":"F","address":{"line1":"12 Alder Court","city":"Harrowgate","state":"OH","postalCode":"440990012"},"accountNumber":"P-20817","createdAt":"2026-03-03T09:30:00.000Z","updatedAt":"2026-03-03T09:30:00.000Z"} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Patients_save: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "lastName": "Marlowe",
                 *       "firstName": "Ines",
                 *       "middleName": "R",
                 *       "birthDate": "1951-07-19",
                 *       "sex": "F",
                 *       "address": {
                 *         "line1": "12 Alder Court",
                 *         "city": "Harrowgate",
                 *         "state": "OH",
                 *         "postalCode": "440990012"
                 *       },
                 *       "accountNumber": "P-20817"
                 *     }
                 */
                "application/json": components["schemas"]["Patient"];
            };
        };
        responses: {
            /** @description The patient */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pat_019caf3c4e007000800000000000c002",
                     *       "lastName": "Marlowe",
                     *       "firstName": "Ines",
                     *       "middleName": "R",
                     *       "birthDate": "1951-07-19",
                     *       "sex": "F",
                     *       "address": {
                     *         "line1": "12 Alder Court",
                     *         "city": "Harrowgate",
                     *         "state": "OH",
                     *         "postalCode": "440990012"
                     *       },
                     *       "accountNumber": "P-20817",
                     *       "createdAt": "2026-03-03T09:30:00.000Z",
                     *       "updatedAt": "2026-03-03T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PatientView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:invalid_body",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "invalid_body",
                     *       "detail": "The body does not fit its schema",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001",
                     *       "findings": [
                     *         {
                     *           "code": "required",
                     *           "severity": "error",
                     *           "pointer": "/patient/birthDate",
                     *           "message": "is required"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Patients_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the patient */
                patientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The patient */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pat_019caf3c4e007000800000000000c002",
                     *       "lastName": "Marlowe",
                     *       "firstName": "Ines",
                     *       "middleName": "R",
                     *       "birthDate": "1951-07-19",
                     *       "sex": "F",
                     *       "address": {
                     *         "line1": "12 Alder Court",
                     *         "city": "Harrowgate",
                     *         "state": "OH",
                     *         "postalCode": "440990012"
                     *       },
                     *       "accountNumber": "P-20817",
                     *       "createdAt": "2026-03-03T09:30:00.000Z",
                     *       "updatedAt": "2026-03-03T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PatientView"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `patient_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:patient_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "patient_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Patients_coverages: {
        parameters: {
            query?: {
                /** @description Id of a patient */
                patientId?: string;
                /** @description The order; with `-` from the end */
                sort?: "createdAt" | "-createdAt";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "patientId" | "payerId" | "payerName" | "memberId" | "groupNumber" | "groupName" | "relationship" | "subscriber" | "claimFilingCode" | "priorAuthorization" | "assignmentOfBenefits" | "insuranceTypeCode" | "createdAt" | "updatedAt")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of coverages */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "cov_019caf3c4e007000800000000000c003",
                     *           "patientId": "pat_019caf3c4e007000800000000000c002",
                     *           "payerId": "EVG01",
                     *           "payerName": "EVERGREEN HEALTH PLAN",
                     *           "memberId": "COIN4410027",
                     *           "relationship": "self",
                     *           "claimFilingCode": "CI",
                     *           "assignmentOfBenefits": true,
                     *           "createdAt": "2026-03-03T09:30:00.000Z",
                     *           "updatedAt": "2026-03-03T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CoveragePage"];
                    /** @example {"id":"cov_019caf3c4e007000800000000000c003","patientId":"pat_019caf3c4e007000800000000000c002","payerId":"EVG01","payerName":"EVERGREEN HEALTH PLAN","memberId":"COIN4410027","relationship":"self","claimFilingCode":"CI","assignmentOfBenefits":true,"createdAt":"2026-03-03T09:30:00.000Z","updatedAt":"2026-03-03T09:30:00.000Z"} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Patients_saveCoverage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "patientId": "pat_019caf3c4e007000800000000000c002",
                 *       "payerId": "EVG01",
                 *       "payerName": "EVERGREEN HEALTH PLAN",
                 *       "memberId": "COIN4410027",
                 *       "relationship": "self",
                 *       "claimFilingCode": "CI",
                 *       "assignmentOfBenefits": true
                 *     }
                 */
                "application/json": components["schemas"]["CoverageBody"];
            };
        };
        responses: {
            /** @description The coverage */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cov_019caf3c4e007000800000000000c003",
                     *       "patientId": "pat_019caf3c4e007000800000000000c002",
                     *       "payerId": "EVG01",
                     *       "payerName": "EVERGREEN HEALTH PLAN",
                     *       "memberId": "COIN4410027",
                     *       "relationship": "self",
                     *       "claimFilingCode": "CI",
                     *       "assignmentOfBenefits": true,
                     *       "createdAt": "2026-03-03T09:30:00.000Z",
                     *       "updatedAt": "2026-03-03T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CoverageView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `patient_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:patient_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "patient_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:invalid_body",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "invalid_body",
                     *       "detail": "The body does not fit its schema",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001",
                     *       "findings": [
                     *         {
                     *           "code": "required",
                     *           "severity": "error",
                     *           "pointer": "/patient/birthDate",
                     *           "message": "is required"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Patients_coverage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the coverage */
                coverageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coverage */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cov_019caf3c4e007000800000000000c003",
                     *       "patientId": "pat_019caf3c4e007000800000000000c002",
                     *       "payerId": "EVG01",
                     *       "payerName": "EVERGREEN HEALTH PLAN",
                     *       "memberId": "COIN4410027",
                     *       "relationship": "self",
                     *       "claimFilingCode": "CI",
                     *       "assignmentOfBenefits": true,
                     *       "createdAt": "2026-03-03T09:30:00.000Z",
                     *       "updatedAt": "2026-03-03T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CoverageView"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `coverage_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:coverage_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "coverage_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Checks_list: {
        parameters: {
            query?: {
                /** @description pending: not asked yet; could_not_ask: the payer is away, asked again at nextAttemptAt if that is set; refused: a person must correct something or call; superseded: the encounter was corrected and asked about anew */
                state?: ("pending" | "active" | "inactive" | "could_not_ask" | "refused" | "superseded")[];
                /** @description Id of an encounter */
                encounterId?: string;
                /** @description Id of a patient's coverage by a payer */
                coverageId?: string;
                /** @description The order; with `-` from the end */
                sort?: "createdAt" | "-createdAt";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "encounterId" | "patientId" | "coverageId" | "payerId" | "serviceDate" | "state" | "attempts" | "reasonCode" | "benefits" | "chargedCents" | "askedAt" | "answeredAt" | "nextAttemptAt" | "createdAt")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of checks */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "elc_019caf3c4e007000800000000000c004",
                     *           "encounterId": "enc_019caf3c4e007000800000000000c001",
                     *           "patientId": "pat_019caf3c4e007000800000000000c002",
                     *           "coverageId": "cov_019caf3c4e007000800000000000c003",
                     *           "payerId": "EVG01",
                     *           "serviceDate": "2026-03-02",
                     *           "state": "active",
                     *           "attempts": 1,
                     *           "benefits": {
                     *             "plan": "SIMULATED PLAN",
                     *             "coverageFrom": "2026-01-01",
                     *             "shares": [
                     *               {
                     *                 "kind": "coinsurance",
                     *                 "serviceTypes": [
                     *                   "30"
                     *                 ],
                     *                 "level": "IND",
                     *                 "inNetwork": true,
                     *                 "percent": "0.2"
                     *               }
                     *             ],
                     *             "otherPayers": []
                     *           },
                     *           "chargedCents": 21000,
                     *           "askedAt": "2026-03-03T09:30:01.000Z",
                     *           "answeredAt": "2026-03-03T09:30:02.000Z",
                     *           "createdAt": "2026-03-03T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EligibilityCheckPage"];
                    /** @example {"id":"elc_019caf3c4e007000800000000000c004","encounterId":"enc_019caf3c4e007000800000000000c001","patientId":"pat_019caf3c4e007000800000000000c002","coverageId":"cov_019caf3c4e007000800000000000c003","payerId":"EVG01","serviceDate":"2026-03-02","state":"active","attempts":1,"benefits":{"plan":"SIMULATED PLAN","coverageFrom":"2026-01-01","shares":[{"kind":"coinsurance","serviceTypes":["30"],"level":"IND","inNetwork":true,"percent":"0.2"}],"otherPayers":[]},"chargedCents":21000,"askedAt":"2026-03-03T09:30:01.000Z","answeredAt":"2026-03-03T09:30:02.000Z","createdAt":"2026-03-03T09:30:00.000Z"} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Checks_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "coverageId": "cov_019caf3c4e007000800000000000c003",
                 *       "serviceDate": "2026-03-02",
                 *       "provider": {
                 *         "npi": "1900000013",
                 *         "name": "LAKESIDE FAMILY CLINIC"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EligibilityCheckBody"];
            };
        };
        responses: {
            /** @description The question */
            202: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "elc_019caf3c4e007000800000000000c004",
                     *       "encounterId": "enc_019caf3c4e007000800000000000c001",
                     *       "patientId": "pat_019caf3c4e007000800000000000c002",
                     *       "coverageId": "cov_019caf3c4e007000800000000000c003",
                     *       "payerId": "EVG01",
                     *       "serviceDate": "2026-03-02",
                     *       "state": "pending",
                     *       "attempts": 0,
                     *       "benefits": {
                     *         "plan": "SIMULATED PLAN",
                     *         "coverageFrom": "2026-01-01",
                     *         "shares": [
                     *           {
                     *             "kind": "coinsurance",
                     *             "serviceTypes": [
                     *               "30"
                     *             ],
                     *             "level": "IND",
                     *             "inNetwork": true,
                     *             "percent": "0.2"
                     *           }
                     *         ],
                     *         "otherPayers": []
                     *       },
                     *       "chargedCents": 21000,
                     *       "askedAt": "2026-03-03T09:30:01.000Z",
                     *       "answeredAt": "2026-03-03T09:30:02.000Z",
                     *       "createdAt": "2026-03-03T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["EligibilityCheckView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `coverage_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:coverage_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "coverage_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `eligibility_provider_required`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:eligibility_provider_required",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "eligibility_provider_required",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Checks_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts and cents by state */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2026-03-03T09:31:00.000Z",
                     *       "groups": [
                     *         {
                     *           "status": "active",
                     *           "count": 412,
                     *           "cents": 9120050
                     *         },
                     *         {
                     *           "status": "could_not_ask",
                     *           "count": 3,
                     *           "cents": 61500
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EligibilityCheckSummary"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Checks_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the check */
                checkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "elc_019caf3c4e007000800000000000c004",
                     *       "encounterId": "enc_019caf3c4e007000800000000000c001",
                     *       "patientId": "pat_019caf3c4e007000800000000000c002",
                     *       "coverageId": "cov_019caf3c4e007000800000000000c003",
                     *       "payerId": "EVG01",
                     *       "serviceDate": "2026-03-02",
                     *       "state": "active",
                     *       "attempts": 1,
                     *       "benefits": {
                     *         "plan": "SIMULATED PLAN",
                     *         "coverageFrom": "2026-01-01",
                     *         "shares": [
                     *           {
                     *             "kind": "coinsurance",
                     *             "serviceTypes": [
                     *               "30"
                     *             ],
                     *             "level": "IND",
                     *             "inNetwork": true,
                     *             "percent": "0.2"
                     *           }
                     *         ],
                     *         "otherPayers": []
                     *       },
                     *       "chargedCents": 21000,
                     *       "askedAt": "2026-03-03T09:30:01.000Z",
                     *       "answeredAt": "2026-03-03T09:30:02.000Z",
                     *       "createdAt": "2026-03-03T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["EligibilityCheckView"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `eligibility_check_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:eligibility_check_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "eligibility_check_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Checks_repeat: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the check */
                checkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The question */
            202: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "elc_019caf3c4e007000800000000000c004",
                     *       "encounterId": "enc_019caf3c4e007000800000000000c001",
                     *       "patientId": "pat_019caf3c4e007000800000000000c002",
                     *       "coverageId": "cov_019caf3c4e007000800000000000c003",
                     *       "payerId": "EVG01",
                     *       "serviceDate": "2026-03-02",
                     *       "state": "pending",
                     *       "attempts": 0,
                     *       "benefits": {
                     *         "plan": "SIMULATED PLAN",
                     *         "coverageFrom": "2026-01-01",
                     *         "shares": [
                     *           {
                     *             "kind": "coinsurance",
                     *             "serviceTypes": [
                     *               "30"
                     *             ],
                     *             "level": "IND",
                     *             "inNetwork": true,
                     *             "percent": "0.2"
                     *           }
                     *         ],
                     *         "otherPayers": []
                     *       },
                     *       "chargedCents": 21000,
                     *       "askedAt": "2026-03-03T09:30:01.000Z",
                     *       "answeredAt": "2026-03-03T09:30:02.000Z",
                     *       "createdAt": "2026-03-03T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["EligibilityCheckView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `eligibility_check_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:eligibility_check_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "eligibility_check_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            /** @description Conflict: `eligibility_check_not_repeatable` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:eligibility_check_not_repeatable",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "code": "eligibility_check_not_repeatable",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Claims_list: {
        parameters: {
            query?: {
                /** @description rejected: turned away before adjudication (TA1, 999, 277CA); denied: adjudicated and not paid (835) */
                status?: ("draft" | "held" | "ready" | "batched" | "submitted" | "acknowledged" | "accepted" | "rejected" | "overdue" | "paid" | "denied" | "replaced" | "closed")[];
                /** @description Id of an encounter */
                encounterId?: string;
                /** @description Id of a patient */
                patientId?: string;
                /** @description Id of a batch of claims sent to a payer */
                submissionId?: string;
                /** @description CLM01 */
                claimNumber?: string;
                /** @description From this day on */
                serviceDateFrom?: string;
                /** @description Up to this day, which is taken in */
                serviceDateTo?: string;
                /** @description The order; with `-` from the end */
                sort?: "createdAt" | "-createdAt" | "serviceDate" | "-serviceDate";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "encounterId" | "patientId" | "turn" | "revision" | "frequency" | "claimNumber" | "payerId" | "payerClaimNumber" | "status" | "version" | "serviceDate" | "chargedCents" | "findings" | "submissionId" | "replacesClaimId" | "submittedAt" | "acceptedAt" | "adjudicatedAt" | "chaseAt" | "createdAt" | "updatedAt")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of claims */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "clm_019caf3c4e007000800000000000d001",
                     *           "encounterId": "enc_019caf3c4e007000800000000000c001",
                     *           "turn": 1,
                     *           "revision": 0,
                     *           "frequency": "1",
                     *           "claimNumber": "0WJ9YB6P2M4KTXA",
                     *           "payerId": "EVG01",
                     *           "payerClaimNumber": "26062EVG00417",
                     *           "status": "accepted",
                     *           "version": 5,
                     *           "serviceDate": "2026-03-02",
                     *           "chargedCents": 21000,
                     *           "findings": [],
                     *           "submissionId": "sub_019caf3c4e007000800000000000e001",
                     *           "submittedAt": "2026-03-03T06:00:12.000Z",
                     *           "acceptedAt": "2026-03-03T06:04:40.000Z",
                     *           "chaseAt": "2026-04-02T06:04:40.000Z",
                     *           "createdAt": "2026-03-03T05:59:58.000Z",
                     *           "updatedAt": "2026-03-03T06:04:40.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimPage"];
                    /** @example {"id":"clm_019caf3c4e007000800000000000d001","encounterId":"enc_019caf3c4e007000800000000000c001","turn":1,"revision":0,"frequency":"1","claimNumber":"0WJ9YB6P2M4KTXA","payerId":"EVG01","payerClaimNumber":"26062EVG00417","status":"accepted","version":5,"serviceDate":"2026-03-02","chargedCents":21000,"findings":[],"submissionId":"sub_019caf3c4e007000800000000000e001","submittedAt":"2026-03-03T06:00:12.000Z","acceptedAt":"2026-03-03T06:04:40.000Z","chaseAt":"2026-04-02T06:04:40.000Z","createdAt":"2026-03-03T05:59:58.000Z","updatedAt":"2026-03-03T06:04:40.000Z"} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Claims_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts and cents */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2026-03-03T09:31:00.000Z",
                     *       "groups": [
                     *         {
                     *           "status": "accepted",
                     *           "count": 412,
                     *           "cents": 9120050
                     *         }
                     *       ],
                     *       "reached": [
                     *         {
                     *           "status": "submitted",
                     *           "turn1": {
                     *             "count": 400,
                     *             "cents": 9000000
                     *           },
                     *           "later": {
                     *             "count": 12,
                     *             "cents": 120050
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimSummary"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Claims_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the claim */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claim */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "clm_019caf3c4e007000800000000000d001",
                     *       "encounterId": "enc_019caf3c4e007000800000000000c001",
                     *       "turn": 1,
                     *       "revision": 0,
                     *       "frequency": "1",
                     *       "claimNumber": "0WJ9YB6P2M4KTXA",
                     *       "payerId": "EVG01",
                     *       "payerClaimNumber": "26062EVG00417",
                     *       "status": "accepted",
                     *       "version": 5,
                     *       "serviceDate": "2026-03-02",
                     *       "chargedCents": 21000,
                     *       "findings": [],
                     *       "submissionId": "sub_019caf3c4e007000800000000000e001",
                     *       "submittedAt": "2026-03-03T06:00:12.000Z",
                     *       "acceptedAt": "2026-03-03T06:04:40.000Z",
                     *       "chaseAt": "2026-04-02T06:04:40.000Z",
                     *       "createdAt": "2026-03-03T05:59:58.000Z",
                     *       "updatedAt": "2026-03-03T06:04:40.000Z",
                     *       "lines": [
                     *         {
                     *           "controlNumber": "0WJ9YB6P2M4KTXA-1",
                     *           "procedureCode": "99213",
                     *           "modifiers": [
                     *             "25"
                     *           ],
                     *           "chargedCents": 21000,
                     *           "units": "1",
                     *           "serviceDate": "2026-03-02"
                     *         }
                     *       ],
                     *       "adjudications": [],
                     *       "history": [
                     *         {
                     *           "at": "2026-03-03T06:04:40.000Z",
                     *           "actor": "system:claim-submission",
                     *           "action": "accept",
                     *           "from": "acknowledged",
                     *           "to": "accepted",
                     *           "detail": {
                     *             "stage": "277CA"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `claim_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:claim_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "claim_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Claims_timeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the claim */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "at": "2026-03-03T06:04:40.000Z",
                     *           "service": "claim-submission",
                     *           "type": "claim.accepted.v1",
                     *           "data": {
                     *             "claimId": "clm_019caf3c4e007000800000000000d001",
                     *             "encounterId": "enc_019caf3c4e007000800000000000c001",
                     *             "category": "A2",
                     *             "statusCode": "20"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `claim_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:claim_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "claim_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Claims_release: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was last read */
                "If-Match"?: string;
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the claim */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claim, ready to be sent */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "clm_019caf3c4e007000800000000000d001",
                     *       "encounterId": "enc_019caf3c4e007000800000000000c001",
                     *       "turn": 1,
                     *       "revision": 0,
                     *       "frequency": "1",
                     *       "claimNumber": "0WJ9YB6P2M4KTXA",
                     *       "payerId": "EVG01",
                     *       "payerClaimNumber": "26062EVG00417",
                     *       "status": "ready",
                     *       "version": 5,
                     *       "serviceDate": "2026-03-02",
                     *       "chargedCents": 21000,
                     *       "findings": [],
                     *       "submissionId": "sub_019caf3c4e007000800000000000e001",
                     *       "submittedAt": "2026-03-03T06:00:12.000Z",
                     *       "acceptedAt": "2026-03-03T06:04:40.000Z",
                     *       "chaseAt": "2026-04-02T06:04:40.000Z",
                     *       "createdAt": "2026-03-03T05:59:58.000Z",
                     *       "updatedAt": "2026-03-03T06:04:40.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimItem"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `claim_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:claim_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "claim_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            /** @description Conflict: `claim_not_held` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:claim_not_held",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "code": "claim_not_held",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Problem410"];
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:precondition_failed",
                     *       "title": "Precondition Failed",
                     *       "status": 412,
                     *       "code": "precondition_failed",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["Problem414"];
            /** @description Unprocessable Entity: `claim_still_held` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:claim_still_held",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "claim_still_held",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Submissions_list: {
        parameters: {
            query?: {
                /** @description ISA13 and GS06 */
                controlNumber?: string;
                /** @description The order; with `-` from the end */
                sort?: "builtAt" | "-builtAt";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "partnerId" | "status" | "controlNumber" | "claimCount" | "chargedCents" | "builtAt" | "sentAt" | "acknowledgedAt")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of submissions */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "sub_019caf3c4e007000800000000000e001",
                     *           "partnerId": "simulator",
                     *           "status": "sent",
                     *           "controlNumber": 417,
                     *           "claimCount": 412,
                     *           "chargedCents": 9120050,
                     *           "builtAt": "2026-03-03T06:00:10.000Z",
                     *           "sentAt": "2026-03-03T06:00:12.000Z",
                     *           "acknowledgedAt": "2026-03-03T06:04:40.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SubmissionPage"];
                    /** @example {"id":"sub_019caf3c4e007000800000000000e001","partnerId":"simulator","status":"sent","controlNumber":417,"claimCount":412,"chargedCents":9120050,"builtAt":"2026-03-03T06:00:10.000Z","sentAt":"2026-03-03T06:00:12.000Z","acknowledgedAt":"2026-03-03T06:04:40.000Z"} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Submissions_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the submission */
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The submission */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "sub_019caf3c4e007000800000000000e001",
                     *       "partnerId": "simulator",
                     *       "status": "sent",
                     *       "controlNumber": 417,
                     *       "claimCount": 412,
                     *       "chargedCents": 9120050,
                     *       "builtAt": "2026-03-03T06:00:10.000Z",
                     *       "sentAt": "2026-03-03T06:00:12.000Z",
                     *       "acknowledgedAt": "2026-03-03T06:04:40.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SubmissionView"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `submission_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:submission_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "submission_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Submissions_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the submission */
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example ISA*00*          *00*          *ZZ*CLINIC         *ZZ*SIMULATOR      *260303*0600*^*00501*000000417*0*T*:~… */
                    "application/edi-x12": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `submission_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:submission_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "submission_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            /** @description Gone: `content_disposed` */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:content_disposed",
                     *       "title": "Gone",
                     *       "status": 410,
                     *       "code": "content_disposed",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Acknowledgements_list: {
        parameters: {
            query?: {
                /** @description Only those with this unmatched */
                unmatched?: "true" | "false";
                /** @description The order; with `-` from the end */
                sort?: "receivedAt" | "-receivedAt";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "type" | "status" | "receivedAt" | "processedAt" | "acknowledgements" | "moved" | "ignored" | "unknownControlNumbers" | "unknownClaims" | "unreadable")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of files */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "ifl_019caf3c4e007000800000000000f001",
                     *           "type": "277CA",
                     *           "status": "applied",
                     *           "receivedAt": "2026-03-03T06:04:39.000Z",
                     *           "processedAt": "2026-03-03T06:04:40.000Z",
                     *           "acknowledgements": 1,
                     *           "moved": {
                     *             "accept": 411,
                     *             "reject": 1
                     *           },
                     *           "ignored": 0,
                     *           "unknownControlNumbers": [],
                     *           "unknownClaims": [
                     *             {
                     *               "claimNumber": "OLD-4417",
                     *               "statuses": [
                     *                 {
                     *                   "category": "A1",
                     *                   "status": "20"
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AcknowledgementPage"];
                    /** @example {"id":"ifl_019caf3c4e007000800000000000f001","type":"277CA","status":"applied","receivedAt":"2026-03-03T06:04:39.000Z","processedAt":"2026-03-03T06:04:40.000Z","acknowledgements":1,"moved":{"accept":411,"reject":1},"ignored":0,"unknownControlNumbers":[],"unknownClaims":[{"claimNumber":"OLD-4417","statuses":[{"category":"A1","status":"20"}]}]} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Acknowledgements_upload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/edi-x12": string;
            };
        };
        responses: {
            /** @description The file as it was taken in */
            202: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ifl_019caf3c4e007000800000000000f001",
                     *       "type": "277CA",
                     *       "status": "received",
                     *       "receivedAt": "2026-03-03T06:04:39.000Z",
                     *       "processedAt": "2026-03-03T06:04:40.000Z",
                     *       "acknowledgements": 1,
                     *       "moved": {
                     *         "accept": 411,
                     *         "reject": 1
                     *       },
                     *       "ignored": 0,
                     *       "unknownControlNumbers": [],
                     *       "unknownClaims": [
                     *         {
                     *           "claimNumber": "OLD-4417",
                     *           "statuses": [
                     *             {
                     *               "category": "A1",
                     *               "status": "20"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AcknowledgementView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `file_not_x12`, `file_truncated`, `file_wrong_count`, `file_wrong_control_number`, `file_unexpected_transaction`, `file_malformed` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:file_not_x12",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "file_not_x12",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Acknowledgements_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the file */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ifl_019caf3c4e007000800000000000f001",
                     *       "type": "277CA",
                     *       "status": "applied",
                     *       "receivedAt": "2026-03-03T06:04:39.000Z",
                     *       "processedAt": "2026-03-03T06:04:40.000Z",
                     *       "acknowledgements": 1,
                     *       "moved": {
                     *         "accept": 411,
                     *         "reject": 1
                     *       },
                     *       "ignored": 0,
                     *       "unknownControlNumbers": [],
                     *       "unknownClaims": [
                     *         {
                     *           "claimNumber": "OLD-4417",
                     *           "statuses": [
                     *             {
                     *               "category": "A1",
                     *               "status": "20"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AcknowledgementView"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `acknowledgement_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:acknowledgement_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "acknowledgement_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Acknowledgements_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the file */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example TA1*000000417*260303*0600*A*000~… */
                    "application/edi-x12": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `acknowledgement_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:acknowledgement_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "acknowledgement_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            /** @description Gone: `content_disposed` */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:content_disposed",
                     *       "title": "Gone",
                     *       "status": 410,
                     *       "code": "content_disposed",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Remittances_list: {
        parameters: {
            query?: {
                /** @description posted: it balances, and what could be matched is in the ledger; held: it waits for a person and nothing of it is posted; duplicate: its payment came before */
                status?: ("posted" | "held" | "duplicate")[];
                /** @description TRN02 */
                traceNumber?: string;
                /** @description From this day on */
                paidFrom?: string;
                /** @description Up to this day, which is taken in */
                paidTo?: string;
                /** @description Whether a bank has said to have its money: missing, found, or none is expected of it */
                deposit?: ("missing" | "found" | "none")[];
                /** @description The order; with `-` from the end */
                sort?: "receivedAt" | "-receivedAt" | "paidOn" | "-paidOn";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "status" | "payerId" | "traceNumber" | "tracePayerId" | "paidOn" | "amountCents" | "method" | "claimCount" | "reasonCode" | "duplicateOf" | "differences" | "receivedAt")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of remittances */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "era_019cf5a0d80070008000000000000001",
                     *           "status": "posted",
                     *           "payerId": "EVG01",
                     *           "traceNumber": "260316000042",
                     *           "tracePayerId": "1391999999",
                     *           "paidOn": "2026-03-16",
                     *           "amountCents": 9040,
                     *           "method": "ACH",
                     *           "claimCount": 1,
                     *           "differences": [],
                     *           "receivedAt": "2026-03-16T06:00:00.000Z"
                     *         },
                     *         {
                     *           "id": "era_019cf5a0d80070008000000000000001",
                     *           "status": "held",
                     *           "payerId": "EVG01",
                     *           "traceNumber": "260316000042",
                     *           "tracePayerId": "1391999999",
                     *           "paidOn": "2026-03-16",
                     *           "amountCents": 9040,
                     *           "method": "ACH",
                     *           "claimCount": 1,
                     *           "differences": [
                     *             {
                     *               "level": "file",
                     *               "place": "payment 260316000042 (BPR02)",
                     *               "expectedCents": 9040,
                     *               "actualCents": 8920,
                     *               "differenceCents": -120
                     *             }
                     *           ],
                     *           "receivedAt": "2026-03-16T06:00:00.000Z",
                     *           "reasonCode": "payment_does_not_add_up"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["RemittanceItem"][];
                        nextCursor?: string;
                    };
                    /**
                     * @example {"id":"era_019cf5a0d80070008000000000000001","status":"posted","payerId":"EVG01","traceNumber":"260316000042","tracePayerId":"1391999999","paidOn":"2026-03-16","amountCents":9040,"method":"ACH","claimCount":1,"differences":[],"receivedAt":"2026-03-16T06:00:00.000Z"}
                     *     {"id":"era_019cf5a0d80070008000000000000001","status":"held","payerId":"EVG01","traceNumber":"260316000042","tracePayerId":"1391999999","paidOn":"2026-03-16","amountCents":9040,"method":"ACH","claimCount":1,"differences":[{"level":"file","place":"payment 260316000042 (BPR02)","expectedCents":9040,"actualCents":8920,"differenceCents":-120}],"receivedAt":"2026-03-16T06:00:00.000Z","reasonCode":"payment_does_not_add_up"}
                     */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Remittances_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/edi-x12": string;
            };
        };
        responses: {
            /** @description A remittance for each transaction set */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "era_019cf5a0d80070008000000000000001",
                     *           "status": "posted",
                     *           "payerId": "EVG01",
                     *           "traceNumber": "260316000042",
                     *           "tracePayerId": "1391999999",
                     *           "paidOn": "2026-03-16",
                     *           "amountCents": 9040,
                     *           "method": "ACH",
                     *           "claimCount": 1,
                     *           "differences": [],
                     *           "receivedAt": "2026-03-16T06:00:00.000Z",
                     *           "claims": {
                     *             "posted": 1,
                     *             "unmatched": 0,
                     *             "held": 0
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RemittanceImport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `file_not_x12`, `file_truncated`, `file_wrong_count`, `file_wrong_control_number`, `file_unexpected_transaction`, `file_malformed`, `file_without_remittances` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:file_not_x12",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "file_not_x12",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Remittances_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts and cents by status */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2026-03-16T06:00:00.000Z",
                     *       "groups": [
                     *         {
                     *           "status": "posted",
                     *           "count": 12,
                     *           "cents": 4120050
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RemittanceSummary"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Remittances_files: {
        parameters: {
            query?: {
                /** @description Only those with this status; several by repeating the parameter */
                status?: ("read" | "unreadable")[];
                /** @description The order; with `-` from the end */
                sort?: "receivedAt" | "-receivedAt";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "source" | "status" | "partnerId" | "partnerFileId" | "reasonCode" | "place" | "bytes" | "receivedAt")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of files */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "ifl_019cf5a0d80070008000000000000002",
                     *           "source": "mailbox",
                     *           "status": "unreadable",
                     *           "partnerId": "clearinghouse",
                     *           "partnerFileId": "m-417",
                     *           "reasonCode": "file_truncated",
                     *           "place": "IEA is missing (byte 4711)",
                     *           "bytes": 4711,
                     *           "receivedAt": "2026-03-16T06:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["RemittanceFileItem"][];
                        nextCursor?: string;
                    };
                    /** @example {"id":"ifl_019cf5a0d80070008000000000000002","source":"mailbox","status":"unreadable","partnerId":"clearinghouse","partnerFileId":"m-417","reasonCode":"file_truncated","place":"IEA is missing (byte 4711)","bytes":4711,"receivedAt":"2026-03-16T06:00:00.000Z"} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Remittances_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the file */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example ISA*00*          *00*          *ZZ*SIMULATOR      *ZZ*CLINIC         *260316*0600*^*00501*000000042*0*T*:~… */
                    "application/edi-x12": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `remittance_file_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:remittance_file_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "remittance_file_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            /** @description Gone: `content_disposed` */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:content_disposed",
                     *       "title": "Gone",
                     *       "status": 410,
                     *       "code": "content_disposed",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Remittances_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the remittance */
                remittanceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The remittance */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "era_019cf5a0d80070008000000000000001",
                     *       "status": "posted",
                     *       "payerId": "EVG01",
                     *       "traceNumber": "260316000042",
                     *       "tracePayerId": "1391999999",
                     *       "paidOn": "2026-03-16",
                     *       "amountCents": 9040,
                     *       "method": "ACH",
                     *       "claimCount": 1,
                     *       "differences": [],
                     *       "receivedAt": "2026-03-16T06:00:00.000Z",
                     *       "claims": {
                     *         "posted": 1,
                     *         "unmatched": 0,
                     *         "held": 0
                     *       },
                     *       "payerName": "Evergreen Health",
                     *       "payee": {
                     *         "name": "Riverside Family Practice",
                     *         "npi": "1310000009"
                     *       },
                     *       "providerAdjustments": []
                     *     }
                     */
                    "application/json": components["schemas"]["RemittanceView"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `remittance_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:remittance_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "remittance_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Remittances_claims: {
        parameters: {
            query?: {
                /** @description unmatched: no claim has its number yet, its money is in suspense; held: a person must look */
                status?: ("posted" | "unmatched" | "held")[];
                /** @description The order; with `-` from the end */
                sort?: "seq" | "-seq";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("seq" | "claimNumber" | "payerClaimNumber" | "status" | "claimId" | "paymentId" | "match" | "decision" | "updatedAt")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The id of the remittance */
                remittanceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of claims */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "seq": 1,
                     *           "claimNumber": "KQ7M2",
                     *           "payerClaimNumber": "26062EVG00417",
                     *           "status": "unmatched",
                     *           "match": {
                     *             "by": "none",
                     *             "confidence": "none",
                     *             "reason": "No claim carries the number of CLP01 or CLP07"
                     *           },
                     *           "decision": {
                     *             "status": "1",
                     *             "chargeCents": 10000,
                     *             "paidCents": 8000,
                     *             "payerClaimNumber": "26062EVG00417",
                     *             "adjustments": [
                     *               {
                     *                 "group": "CO",
                     *                 "reason": "45",
                     *                 "amountCents": 2000
                     *               }
                     *             ],
                     *             "remarks": [],
                     *             "lines": []
                     *           },
                     *           "updatedAt": "2026-03-16T06:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["RemittanceClaimItem"][];
                        nextCursor?: string;
                    };
                    /** @example {"seq":1,"claimNumber":"KQ7M2","payerClaimNumber":"26062EVG00417","status":"unmatched","match":{"by":"none","confidence":"none","reason":"No claim carries the number of CLP01 or CLP07"},"decision":{"status":"1","chargeCents":10000,"paidCents":8000,"payerClaimNumber":"26062EVG00417","adjustments":[{"group":"CO","reason":"45","amountCents":2000}],"remarks":[],"lines":[]},"updatedAt":"2026-03-16T06:00:00.000Z"} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `remittance_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:remittance_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "remittance_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Payments_list: {
        parameters: {
            query?: {
                /** @description Id of a claim */
                claimId?: string;
                /** @description Id of a remittance */
                remittanceId?: string;
                /** @description The order; with `-` from the end */
                sort?: "postedAt" | "-postedAt";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "kind" | "remittanceId" | "claimId" | "encounterId" | "payerId" | "turn" | "payerClaimNumber" | "statusCode" | "chargedCents" | "paidCents" | "contractualCents" | "otherAdjustmentCents" | "patientResponsibilityCents" | "openCents" | "adjudicatedOn" | "reversesPaymentId" | "postedAt")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of payments */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "pmt_019cf5a0d80070008000000000000003",
                     *           "kind": "decision",
                     *           "remittanceId": "era_019cf5a0d80070008000000000000001",
                     *           "claimId": "clm_019cb2d3f4007000800000000000c002",
                     *           "encounterId": "enc_019caf3c4e007000800000000000c001",
                     *           "payerId": "EVG01",
                     *           "turn": 1,
                     *           "payerClaimNumber": "26062EVG00417",
                     *           "statusCode": "1",
                     *           "chargedCents": 21000,
                     *           "paidCents": 9040,
                     *           "contractualCents": 9700,
                     *           "otherAdjustmentCents": 0,
                     *           "patientResponsibilityCents": 2260,
                     *           "openCents": 0,
                     *           "adjudicatedOn": "2026-03-16",
                     *           "postedAt": "2026-03-16T06:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentPage"];
                    /** @example {"id":"pmt_019cf5a0d80070008000000000000003","kind":"decision","remittanceId":"era_019cf5a0d80070008000000000000001","claimId":"clm_019cb2d3f4007000800000000000c002","encounterId":"enc_019caf3c4e007000800000000000c001","payerId":"EVG01","turn":1,"payerClaimNumber":"26062EVG00417","statusCode":"1","chargedCents":21000,"paidCents":9040,"contractualCents":9700,"otherAdjustmentCents":0,"patientResponsibilityCents":2260,"openCents":0,"adjudicatedOn":"2026-03-16","postedAt":"2026-03-16T06:00:00.000Z"} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Payments_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts and cents by kind */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2026-03-16T06:00:00.000Z",
                     *       "groups": [
                     *         {
                     *           "status": "paid",
                     *           "count": 412,
                     *           "cents": 3120050
                     *         },
                     *         {
                     *           "status": "zero",
                     *           "count": 9,
                     *           "cents": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentSummary"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Ledger_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2026-03-16T06:00:00.000Z",
                     *       "chargedCents": 21000,
                     *       "paidCents": 9040,
                     *       "contractualCents": 9700,
                     *       "otherAdjustmentCents": 0,
                     *       "patientResponsibilityCents": 2260,
                     *       "openCents": 0,
                     *       "suspenseCents": 0,
                     *       "clearingCents": 9040,
                     *       "unidentifiedDepositCents": 0,
                     *       "balanced": true,
                     *       "accounts": [
                     *         {
                     *           "account": "ar:patient",
                     *           "debitCents": 2260,
                     *           "creditCents": 0,
                     *           "balanceCents": 2260
                     *         },
                     *         {
                     *           "account": "ar:payer:1",
                     *           "debitCents": 21000,
                     *           "creditCents": 21000,
                     *           "balanceCents": 0
                     *         },
                     *         {
                     *           "account": "cash:clearing",
                     *           "debitCents": 9040,
                     *           "creditCents": 0,
                     *           "balanceCents": 9040
                     *         },
                     *         {
                     *           "account": "contractual",
                     *           "debitCents": 9700,
                     *           "creditCents": 0,
                     *           "balanceCents": 9700
                     *         },
                     *         {
                     *           "account": "revenue",
                     *           "debitCents": 0,
                     *           "creditCents": 21000,
                     *           "balanceCents": -21000
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LedgerSummary"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Ledger_entries: {
        parameters: {
            query?: {
                /** @description Id of a claim */
                claimId?: string;
                /** @description Id of an encounter */
                encounterId?: string;
                /** @description Id of a patient's account */
                patientAccountId?: string;
                /** @description The order; with `-` from the end */
                sort?: "postedAt" | "-postedAt";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("journalId" | "line" | "kind" | "account" | "debitCents" | "creditCents" | "memo" | "encounterId" | "claimId" | "payerId" | "patientAccountId" | "effectiveOn" | "postedAt")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "journalId": "jrn_019cf5a0d80070008000000000000004",
                     *           "line": 1,
                     *           "kind": "payment",
                     *           "account": "cash:clearing",
                     *           "debitCents": 9040,
                     *           "creditCents": 0,
                     *           "memo": "CLP04",
                     *           "encounterId": "enc_019caf3c4e007000800000000000c001",
                     *           "claimId": "clm_019cb2d3f4007000800000000000c002",
                     *           "payerId": "EVG01",
                     *           "effectiveOn": "2026-03-16",
                     *           "postedAt": "2026-03-16T06:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LedgerPage"];
                    /** @example {"journalId":"jrn_019cf5a0d80070008000000000000004","line":1,"kind":"payment","account":"cash:clearing","debitCents":9040,"creditCents":0,"memo":"CLP04","encounterId":"enc_019caf3c4e007000800000000000c001","claimId":"clm_019cb2d3f4007000800000000000c002","payerId":"EVG01","effectiveOn":"2026-03-16","postedAt":"2026-03-16T06:00:00.000Z"} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Statements_accounts: {
        parameters: {
            query?: {
                /** @description Id of a patient */
                patientId?: string;
                /** @description The order; with `-` from the end */
                sort?: "createdAt" | "-createdAt";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "patientId" | "balanceCents" | "statementDueAt" | "createdAt")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "pac_019cf5a0d80070008000000000000005",
                     *           "patientId": "pat_019caf3c4e0070008000000000000006",
                     *           "balanceCents": 2260,
                     *           "createdAt": "2026-03-16T06:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PatientAccountItem"][];
                        nextCursor?: string;
                    };
                    /** @example {"id":"pac_019cf5a0d80070008000000000000005","patientId":"pat_019caf3c4e0070008000000000000006","balanceCents":2260,"createdAt":"2026-03-16T06:00:00.000Z"} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Statements_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the patient account */
                patientAccountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pac_019cf5a0d80070008000000000000005",
                     *       "patientId": "pat_019caf3c4e0070008000000000000006",
                     *       "balanceCents": 2260,
                     *       "createdAt": "2026-03-16T06:00:00.000Z",
                     *       "patient": {
                     *         "lastName": "Oakheart",
                     *         "firstName": "Wren",
                     *         "address": {
                     *           "line1": "12 Mill Lane",
                     *           "city": "Madison",
                     *           "state": "WI",
                     *           "postalCode": "537031234"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PatientAccountView"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `patient_account_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:patient_account_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "patient_account_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Statements_list: {
        parameters: {
            query?: {
                /** @description Id of a patient's account */
                patientAccountId?: string;
                /** @description superseded: a later one took its place, or nothing is owed any more */
                status?: ("issued" | "superseded")[];
                /** @description The order; with `-` from the end */
                sort?: "issuedAt" | "-issuedAt" | "dueOn" | "-dueOn";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "patientAccountId" | "status" | "balanceCents" | "issuedOn" | "dueOn" | "issuedAt")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of statements */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "stm_019cf5a0d80070008000000000000007",
                     *           "patientAccountId": "pac_019cf5a0d80070008000000000000005",
                     *           "status": "issued",
                     *           "balanceCents": 2260,
                     *           "issuedOn": "2026-03-16",
                     *           "dueOn": "2026-04-06",
                     *           "issuedAt": "2026-03-16T06:00:01.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["StatementItem"][];
                        nextCursor?: string;
                    };
                    /** @example {"id":"stm_019cf5a0d80070008000000000000007","patientAccountId":"pac_019cf5a0d80070008000000000000005","status":"issued","balanceCents":2260,"issuedOn":"2026-03-16","dueOn":"2026-04-06","issuedAt":"2026-03-16T06:00:01.000Z"} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Statements_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts and cents */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2026-03-16T06:00:02.000Z",
                     *       "groups": [
                     *         {
                     *           "status": "issued",
                     *           "count": 61,
                     *           "cents": 214050
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StatementSummary"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Statements_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the statement */
                statementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "stm_019cf5a0d80070008000000000000007",
                     *       "patientAccountId": "pac_019cf5a0d80070008000000000000005",
                     *       "status": "issued",
                     *       "balanceCents": 2260,
                     *       "issuedOn": "2026-03-16",
                     *       "dueOn": "2026-04-06",
                     *       "issuedAt": "2026-03-16T06:00:01.000Z",
                     *       "patient": {
                     *         "lastName": "Oakheart",
                     *         "firstName": "Wren",
                     *         "address": {
                     *           "line1": "12 Mill Lane",
                     *           "city": "Madison",
                     *           "state": "WI",
                     *           "postalCode": "537031234"
                     *         }
                     *       },
                     *       "lines": [
                     *         {
                     *           "claimId": "clm_019cb2d3f4007000800000000000c002",
                     *           "serviceDate": "2026-03-02",
                     *           "chargeCents": 21000,
                     *           "paidByPayersCents": 9040,
                     *           "adjustedCents": 9700,
                     *           "paidByPatientCents": 0,
                     *           "dueCents": 2260,
                     *           "ageDays": 0,
                     *           "reasons": [
                     *             {
                     *               "group": "PR",
                     *               "reason": "2",
                     *               "kind": "coinsurance",
                     *               "cents": 2260
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "ageing": {
                     *         "current": 2260,
                     *         "over30": 0,
                     *         "over60": 0,
                     *         "over90": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StatementView"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `statement_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:statement_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "statement_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Deposits_list: {
        parameters: {
            query?: {
                /** @description matched: it is the money of remittances; unmatched: it is on the account `unidentified-deposits` */
                status?: ("unmatched" | "matched")[];
                /** @description Only those with this reasonCode; several by repeating the parameter */
                reasonCode?: string[];
                /** @description By days of age */
                ageBucket?: ("0-3" | "4-10" | "11-30" | "31-60" | "61+")[];
                /** @description Id of an account at a bank */
                bankAccountId?: string;
                /** @description TRN02 */
                traceNumber?: string;
                /** @description From this day on */
                depositedFrom?: string;
                /** @description Up to this day, which is taken in */
                depositedTo?: string;
                /** @description The order; with `-` from the end */
                sort?: "receivedAt" | "-receivedAt" | "depositedOn" | "-depositedOn" | "amountCents" | "-amountCents";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "status" | "reasonCode" | "bankAccountId" | "source" | "depositedOn" | "amountCents" | "method" | "traceNumber" | "tracePayerId" | "matchId" | "byHand" | "ageDays" | "ageBucket" | "receivedAt")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deposits */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "dep_019cf5a0d80070008000000000000006",
                     *           "status": "matched",
                     *           "bankAccountId": "bka_019cf5a0d80070008000000000000005",
                     *           "source": "csv",
                     *           "depositedOn": "2026-03-17",
                     *           "amountCents": 9040,
                     *           "method": "ach",
                     *           "traceNumber": "260316000042",
                     *           "tracePayerId": "1391999999",
                     *           "matchId": "dmt_019cf5a0d80070008000000000000007",
                     *           "byHand": false,
                     *           "ageDays": 0,
                     *           "ageBucket": "0-3",
                     *           "receivedAt": "2026-03-17T06:00:00.000Z"
                     *         },
                     *         {
                     *           "id": "dep_019cf5a0d80070008000000000000008",
                     *           "status": "unmatched",
                     *           "reasonCode": "trace_unknown",
                     *           "bankAccountId": "bka_019cf5a0d80070008000000000000005",
                     *           "source": "csv",
                     *           "depositedOn": "2026-03-12",
                     *           "amountCents": 41700,
                     *           "method": "check",
                     *           "traceNumber": "100417",
                     *           "byHand": false,
                     *           "ageDays": 5,
                     *           "ageBucket": "4-10",
                     *           "receivedAt": "2026-03-17T06:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["DepositItem"][];
                        nextCursor?: string;
                    };
                    /**
                     * @example {"id":"dep_019cf5a0d80070008000000000000006","status":"matched","bankAccountId":"bka_019cf5a0d80070008000000000000005","source":"csv","depositedOn":"2026-03-17","amountCents":9040,"method":"ach","traceNumber":"260316000042","tracePayerId":"1391999999","matchId":"dmt_019cf5a0d80070008000000000000007","byHand":false,"ageDays":0,"ageBucket":"0-3","receivedAt":"2026-03-17T06:00:00.000Z"}
                     *     {"id":"dep_019cf5a0d80070008000000000000008","status":"unmatched","reasonCode":"trace_unknown","bankAccountId":"bka_019cf5a0d80070008000000000000005","source":"csv","depositedOn":"2026-03-12","amountCents":41700,"method":"check","traceNumber":"100417","byHand":false,"ageDays":5,"ageBucket":"4-10","receivedAt":"2026-03-17T06:00:00.000Z"}
                     */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Deposits_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "bankAccountId": "bka_019cf5a0d80070008000000000000005",
                 *       "bankReference": "0093817264",
                 *       "depositedOn": "2026-03-17",
                 *       "amountCents": 9040,
                 *       "bankText": "EVERGREEN HCCLAIMPMT TRN*1*260316000042*1391999999~"
                 *     }
                 */
                "application/json": components["schemas"]["DepositBody"];
            };
        };
        responses: {
            /** @description The deposit */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dep_019cf5a0d80070008000000000000008",
                     *       "status": "unmatched",
                     *       "reasonCode": "trace_unknown",
                     *       "bankAccountId": "bka_019cf5a0d80070008000000000000005",
                     *       "source": "api",
                     *       "depositedOn": "2026-03-12",
                     *       "amountCents": 41700,
                     *       "method": "check",
                     *       "traceNumber": "100417",
                     *       "byHand": false,
                     *       "ageDays": 5,
                     *       "ageBucket": "4-10",
                     *       "receivedAt": "2026-03-17T06:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DepositItem"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `bank_account_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:bank_account_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "bank_account_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            /** @description Conflict: `deposit_differs` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:deposit_differs",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "code": "deposit_differs",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Problem410"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:invalid_body",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "invalid_body",
                     *       "detail": "The body does not fit its schema",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001",
                     *       "findings": [
                     *         {
                     *           "code": "required",
                     *           "severity": "error",
                     *           "pointer": "/patient/birthDate",
                     *           "message": "is required"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Deposits_import: {
        parameters: {
            query?: {
                /** @description The id of the bank account */
                bankAccountId?: string;
            };
            header?: {
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example Date,Amount,Bank Ref,Description,Check No
                 *     03/17/2026,90.40,0093817264,EVERGREEN HCCLAIMPMT TRN*1*260316000042*1391999999~,
                 */
                "text/csv": string;
                /**
                 * @example 01,121000358,RIVERSIDE,260317,0615,1,80,,2/
                 *     02,RIVERSIDE,121000358,1,260317,,USD,2/
                 *     03,00012345678,USD/
                 *     16,142,9040,,0093817264,,TRN*1*260316000042*1391999999~/
                 *     49,9040,3/
                 *     98,9040,1,5/
                 *     99,9040,1,7/
                 */
                "application/x-bai2": string;
            };
        };
        responses: {
            /** @description What was new */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dim_019cf5a0d80070008000000000000009",
                     *       "format": "csv",
                     *       "deposits": 1,
                     *       "amountCents": 9040,
                     *       "known": 0,
                     *       "duplicate": false
                     *     }
                     */
                    "application/json": components["schemas"]["DepositImport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `bank_account_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:bank_account_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "bank_account_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `bank_file_malformed`, `bank_file_does_not_add_up`, `bank_account_unknown`, `bank_account_missing`, `csv_mapping_missing` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:bank_file_malformed",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "bank_file_malformed",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Deposits_match: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "depositIds": [
                 *         "dep_019cf5a0d80070008000000000000008"
                 *       ],
                 *       "remittanceIds": [
                 *         "era_019cf5a0d80070008000000000000001"
                 *       ],
                 *       "reason": "trace_wrong"
                 *     }
                 */
                "application/json": components["schemas"]["DepositMatchBody"];
            };
        };
        responses: {
            /** @description The match */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dmt_019cf5a0d80070008000000000000007",
                     *       "method": "person",
                     *       "reasonCode": "trace_wrong",
                     *       "amountCents": 9040,
                     *       "depositIds": [
                     *         "dep_019cf5a0d80070008000000000000006"
                     *       ],
                     *       "remittanceIds": [
                     *         "era_019cf5a0d80070008000000000000001"
                     *       ],
                     *       "matchedAt": "2026-03-17T06:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DepositMatch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `deposit_not_found`, `expected_deposit_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:deposit_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "deposit_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            /** @description Conflict: `deposit_matched` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:deposit_matched",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "code": "deposit_matched",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Problem410"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `deposit_amounts_differ`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:deposit_amounts_differ",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "deposit_amounts_differ",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Deposits_unmatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "matchId": "dmt_019cf5a0d80070008000000000000007",
                 *       "reason": "wrong_remittance"
                 *     }
                 */
                "application/json": components["schemas"]["DepositUnmatchBody"];
            };
        };
        responses: {
            /** @description The match as it was undone */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dmt_019cf5a0d80070008000000000000007",
                     *       "method": "rule",
                     *       "reasonCode": "trace_amount_and_date",
                     *       "amountCents": 9040,
                     *       "depositIds": [
                     *         "dep_019cf5a0d80070008000000000000006"
                     *       ],
                     *       "remittanceIds": [
                     *         "era_019cf5a0d80070008000000000000001"
                     *       ],
                     *       "matchedAt": "2026-03-17T06:00:00.000Z",
                     *       "undoneAt": "2026-03-18T06:00:00.000Z",
                     *       "undoneReason": "wrong_remittance"
                     *     }
                     */
                    "application/json": components["schemas"]["DepositMatch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `deposit_match_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:deposit_match_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "deposit_match_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:invalid_body",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "invalid_body",
                     *       "detail": "The body does not fit its schema",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001",
                     *       "findings": [
                     *         {
                     *           "code": "required",
                     *           "severity": "error",
                     *           "pointer": "/patient/birthDate",
                     *           "message": "is required"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Deposits_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts and cents both ways */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2026-03-17T06:00:00.000Z",
                     *       "deposits": [
                     *         {
                     *           "status": "unmatched",
                     *           "ageBucket": "4-10",
                     *           "count": 1,
                     *           "cents": 41700
                     *         },
                     *         {
                     *           "status": "matched",
                     *           "count": 12,
                     *           "cents": 4120050
                     *         }
                     *       ],
                     *       "remittances": [
                     *         {
                     *           "status": "missing",
                     *           "ageBucket": "0-3",
                     *           "count": 2,
                     *           "cents": 81000
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DepositSummary"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Deposits_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the deposit */
                depositId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deposit */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dep_019cf5a0d80070008000000000000006",
                     *       "status": "matched",
                     *       "bankAccountId": "bka_019cf5a0d80070008000000000000005",
                     *       "source": "csv",
                     *       "depositedOn": "2026-03-17",
                     *       "amountCents": 9040,
                     *       "method": "ach",
                     *       "traceNumber": "260316000042",
                     *       "tracePayerId": "1391999999",
                     *       "matchId": "dmt_019cf5a0d80070008000000000000007",
                     *       "byHand": false,
                     *       "ageDays": 0,
                     *       "ageBucket": "0-3",
                     *       "receivedAt": "2026-03-17T06:00:00.000Z",
                     *       "bankReference": "0093817264",
                     *       "bankText": "EVERGREEN HCCLAIMPMT TRN*1*260316000042*1391999999~",
                     *       "matches": [
                     *         {
                     *           "id": "dmt_019cf5a0d80070008000000000000007",
                     *           "method": "rule",
                     *           "reasonCode": "trace_amount_and_date",
                     *           "amountCents": 9040,
                     *           "depositIds": [
                     *             "dep_019cf5a0d80070008000000000000006"
                     *           ],
                     *           "remittanceIds": [
                     *             "era_019cf5a0d80070008000000000000001"
                     *           ],
                     *           "matchedAt": "2026-03-17T06:00:00.000Z"
                     *         }
                     *       ],
                     *       "candidates": []
                     *     }
                     */
                    "application/json": components["schemas"]["DepositView"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `deposit_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:deposit_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "deposit_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Deposits_expected: {
        parameters: {
            query?: {
                /** @description Only those with this status; several by repeating the parameter */
                status?: ("missing" | "found")[];
                /** @description Only those with this reasonCode; several by repeating the parameter */
                reasonCode?: string[];
                /** @description By days of age */
                ageBucket?: ("0-3" | "4-10" | "11-30" | "31-60" | "61+")[];
                /** @description The payer's id at the trading partner */
                payerId?: string;
                /** @description TRN02 */
                traceNumber?: string;
                /** @description From this day on */
                paidFrom?: string;
                /** @description Up to this day, which is taken in */
                paidTo?: string;
                /** @description The order; with `-` from the end */
                sort?: "announcedAt" | "-announcedAt" | "paidOn" | "-paidOn" | "amountCents" | "-amountCents";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("remittanceId" | "status" | "reasonCode" | "payerId" | "traceNumber" | "tracePayerId" | "paidOn" | "amountCents" | "method" | "matchId" | "byHand" | "ageDays" | "ageBucket" | "announcedAt")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of announced deposits */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "remittanceId": "era_019cf5a0d80070008000000000000001",
                     *           "status": "missing",
                     *           "reasonCode": "no_deposit",
                     *           "payerId": "EVG01",
                     *           "traceNumber": "260316000042",
                     *           "tracePayerId": "1391999999",
                     *           "paidOn": "2026-03-16",
                     *           "amountCents": 9040,
                     *           "method": "ACH",
                     *           "byHand": false,
                     *           "ageDays": 5,
                     *           "ageBucket": "4-10",
                     *           "announcedAt": "2026-03-16T06:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ExpectedDepositItem"][];
                        nextCursor?: string;
                    };
                    /** @example {"remittanceId":"era_019cf5a0d80070008000000000000001","status":"missing","reasonCode":"no_deposit","payerId":"EVG01","traceNumber":"260316000042","tracePayerId":"1391999999","paidOn":"2026-03-16","amountCents":9040,"method":"ACH","byHand":false,"ageDays":5,"ageBucket":"4-10","announcedAt":"2026-03-16T06:00:00.000Z"} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    BankAccounts_list: {
        parameters: {
            query?: {
                /** @description The order; with `-` from the end */
                sort?: "createdAt" | "-createdAt";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "name" | "lastFour" | "csv" | "createdAt" | "version")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "bka_019cf5a0d80070008000000000000005",
                     *           "name": "Operating account",
                     *           "lastFour": "5678",
                     *           "csv": {
                     *             "dateFormat": "MM/DD/YYYY",
                     *             "columns": {
                     *               "date": "Date",
                     *               "amount": "Amount",
                     *               "reference": "Bank Ref",
                     *               "description": "Description",
                     *               "checkNumber": "Check No"
                     *             }
                     *           },
                     *           "createdAt": "2026-03-01T15:00:00.000Z",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BankAccountPage"];
                    /** @example {"id":"bka_019cf5a0d80070008000000000000005","name":"Operating account","lastFour":"5678","csv":{"dateFormat":"MM/DD/YYYY","columns":{"date":"Date","amount":"Amount","reference":"Bank Ref","description":"Description","checkNumber":"Check No"}},"createdAt":"2026-03-01T15:00:00.000Z","version":1} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    BankAccounts_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Operating account",
                 *       "bankAccountNumber": "00012345678",
                 *       "routingNumber": "121000358",
                 *       "csv": {
                 *         "dateFormat": "MM/DD/YYYY",
                 *         "columns": {
                 *           "date": "Date",
                 *           "amount": "Amount",
                 *           "reference": "Bank Ref",
                 *           "description": "Description",
                 *           "checkNumber": "Check No"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BankAccountBody"];
            };
        };
        responses: {
            /** @description The account */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bka_019cf5a0d80070008000000000000005",
                     *       "name": "Operating account",
                     *       "lastFour": "5678",
                     *       "csv": {
                     *         "dateFormat": "MM/DD/YYYY",
                     *         "columns": {
                     *           "date": "Date",
                     *           "amount": "Amount",
                     *           "reference": "Bank Ref",
                     *           "description": "Description",
                     *           "checkNumber": "Check No"
                     *         }
                     *       },
                     *       "createdAt": "2026-03-01T15:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["BankAccountItem"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            /** @description Conflict: `bank_account_known` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:bank_account_known",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "code": "bank_account_known",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Problem410"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `csv_mapping_incomplete`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:csv_mapping_incomplete",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "csv_mapping_incomplete",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    BankAccounts_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the bank account */
                bankAccountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bka_019cf5a0d80070008000000000000005",
                     *       "name": "Operating account",
                     *       "lastFour": "5678",
                     *       "csv": {
                     *         "dateFormat": "MM/DD/YYYY",
                     *         "columns": {
                     *           "date": "Date",
                     *           "amount": "Amount",
                     *           "reference": "Bank Ref",
                     *           "description": "Description",
                     *           "checkNumber": "Check No"
                     *         }
                     *       },
                     *       "createdAt": "2026-03-01T15:00:00.000Z",
                     *       "version": 1,
                     *       "bankAccountNumber": "00012345678",
                     *       "routingNumber": "121000358"
                     *     }
                     */
                    "application/json": components["schemas"]["BankAccountView"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `bank_account_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:bank_account_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "bank_account_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    BankAccounts_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was last read */
                "If-Match": string;
            };
            path: {
                /** @description The id of the bank account */
                bankAccountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Lockbox account"
                 *     }
                 */
                "application/json": components["schemas"]["BankAccountChange"];
            };
        };
        responses: {
            /** @description The account */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bka_019cf5a0d80070008000000000000005",
                     *       "name": "Lockbox account",
                     *       "lastFour": "5678",
                     *       "csv": {
                     *         "dateFormat": "MM/DD/YYYY",
                     *         "columns": {
                     *           "date": "Date",
                     *           "amount": "Amount",
                     *           "reference": "Bank Ref",
                     *           "description": "Description",
                     *           "checkNumber": "Check No"
                     *         }
                     *       },
                     *       "createdAt": "2026-03-01T15:00:00.000Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["BankAccountItem"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `bank_account_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:bank_account_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "bank_account_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            /** @description Conflict: `bank_account_known` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:bank_account_known",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "code": "bank_account_known",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `csv_mapping_incomplete`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:csv_mapping_incomplete",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "csv_mapping_incomplete",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Denials_list: {
        parameters: {
            query?: {
                /** @description open: to be worked; correcting, appealed, rebilled: with the payer; resolved: over, `outcome` says how */
                status?: ("open" | "correcting" | "appealed" | "rebilled" | "resolved")[];
                /** @description denied: adjudicated and refused (835); rejected: turned away before adjudication (TA1, 999, 277CA); overdue: no answer */
                source?: ("denied" | "rejected" | "overdue")[];
                /** @description What the rules advise */
                action?: ("corrected_claim" | "new_claim" | "appeal" | "send_documents" | "rebill_other_payer" | "verify_coverage" | "bill_patient" | "review" | "call" | "close")[];
                /** @description Id of a claim */
                claimId?: string;
                /** @description From this day on */
                dueOnFrom?: string;
                /** @description Up to this day, which is taken in */
                dueOnTo?: string;
                /** @description The order; with `-` from the end */
                sort?: "openedAt" | "-openedAt" | "dueOn" | "-dueOn" | "openCents" | "-openCents";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "claimId" | "encounterId" | "payerId" | "payerClaimNumber" | "source" | "remittanceId" | "group" | "reason" | "remarks" | "lineControlNumbers" | "category" | "action" | "because" | "ruleSource" | "appealable" | "dueOn" | "status" | "outcome" | "deniedCents" | "openCents" | "recoveredCents" | "replacedByClaimId" | "version" | "openedAt")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cases */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "dnl_019caf3c4e007000800000000000d001",
                     *           "claimId": "clm_019caf3c4e007000800000000000c001",
                     *           "encounterId": "enc_019caf3c4e007000800000000000e001",
                     *           "payerId": "EVG01",
                     *           "payerClaimNumber": "26062EVG00417",
                     *           "source": "denied",
                     *           "remittanceId": "era_019caf3c4e007000800000000000a001",
                     *           "group": "CO",
                     *           "reason": "16",
                     *           "remarks": [
                     *             "M76"
                     *           ],
                     *           "lineControlNumbers": [
                     *             "KQ7M2-1"
                     *           ],
                     *           "category": "missing_information",
                     *           "action": "corrected_claim",
                     *           "because": "Information is missing or wrong; the remark code names it.",
                     *           "ruleSource": "X12 claim adjustment reason codes",
                     *           "appealable": true,
                     *           "dueOn": "2026-04-15",
                     *           "status": "open",
                     *           "deniedCents": 14500,
                     *           "openCents": 14500,
                     *           "recoveredCents": 0,
                     *           "version": 1,
                     *           "openedAt": "2026-03-16T10:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DenialPage"];
                    /** @example {"id":"dnl_019caf3c4e007000800000000000d001","claimId":"clm_019caf3c4e007000800000000000c001","encounterId":"enc_019caf3c4e007000800000000000e001","payerId":"EVG01","payerClaimNumber":"26062EVG00417","source":"denied","remittanceId":"era_019caf3c4e007000800000000000a001","group":"CO","reason":"16","remarks":["M76"],"lineControlNumbers":["KQ7M2-1"],"category":"missing_information","action":"corrected_claim","because":"Information is missing or wrong; the remark code names it.","ruleSource":"X12 claim adjustment reason codes","appealable":true,"dueOn":"2026-04-15","status":"open","deniedCents":14500,"openCents":14500,"recoveredCents":0,"version":1,"openedAt":"2026-03-16T10:00:00.000Z"} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Denials_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts and cents */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2026-03-16T10:00:00.000Z",
                     *       "groups": [
                     *         {
                     *           "source": "denied",
                     *           "status": "open",
                     *           "count": 12,
                     *           "cents": 187300,
                     *           "openCents": 187300
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DenialSummary"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Denials_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the denial */
                denialId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dnl_019caf3c4e007000800000000000d001",
                     *       "claimId": "clm_019caf3c4e007000800000000000c001",
                     *       "encounterId": "enc_019caf3c4e007000800000000000e001",
                     *       "payerId": "EVG01",
                     *       "payerClaimNumber": "26062EVG00417",
                     *       "source": "denied",
                     *       "remittanceId": "era_019caf3c4e007000800000000000a001",
                     *       "group": "CO",
                     *       "reason": "16",
                     *       "remarks": [
                     *         "M76"
                     *       ],
                     *       "lineControlNumbers": [
                     *         "KQ7M2-1"
                     *       ],
                     *       "category": "missing_information",
                     *       "action": "corrected_claim",
                     *       "because": "Information is missing or wrong; the remark code names it.",
                     *       "ruleSource": "X12 claim adjustment reason codes",
                     *       "appealable": true,
                     *       "dueOn": "2026-04-15",
                     *       "status": "open",
                     *       "deniedCents": 14500,
                     *       "openCents": 14500,
                     *       "recoveredCents": 0,
                     *       "version": 1,
                     *       "openedAt": "2026-03-16T10:00:00.000Z",
                     *       "history": [
                     *         {
                     *           "version": 1,
                     *           "status": "open",
                     *           "reason": "denied",
                     *           "at": "2026-03-16T10:00:00.000Z",
                     *           "actor": "system:denial-management"
                     *         }
                     *       ],
                     *       "appeals": []
                     *     }
                     */
                    "application/json": components["schemas"]["DenialView"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `denial_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:denial_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "denial_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Denials_correct: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was last read */
                "If-Match"?: string;
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the denial */
                denialId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "diagnoses": [
                 *         {
                 *           "code": "I10"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CorrectionBody"];
            };
        };
        responses: {
            /** @description The case, waiting for the payer */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dnl_019caf3c4e007000800000000000d001",
                     *       "claimId": "clm_019caf3c4e007000800000000000c001",
                     *       "encounterId": "enc_019caf3c4e007000800000000000e001",
                     *       "payerId": "EVG01",
                     *       "payerClaimNumber": "26062EVG00417",
                     *       "source": "denied",
                     *       "remittanceId": "era_019caf3c4e007000800000000000a001",
                     *       "group": "CO",
                     *       "reason": "16",
                     *       "remarks": [
                     *         "M76"
                     *       ],
                     *       "lineControlNumbers": [
                     *         "KQ7M2-1"
                     *       ],
                     *       "category": "missing_information",
                     *       "action": "corrected_claim",
                     *       "because": "Information is missing or wrong; the remark code names it.",
                     *       "ruleSource": "X12 claim adjustment reason codes",
                     *       "appealable": true,
                     *       "dueOn": "2026-04-15",
                     *       "status": "correcting",
                     *       "deniedCents": 14500,
                     *       "openCents": 14500,
                     *       "recoveredCents": 0,
                     *       "version": 2,
                     *       "openedAt": "2026-03-16T10:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DenialItem"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `denial_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:denial_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "denial_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            /** @description Conflict: `denial_step_refused`, `nothing_to_correct` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:denial_step_refused",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "code": "denial_step_refused",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Problem410"];
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:precondition_failed",
                     *       "title": "Precondition Failed",
                     *       "status": 412,
                     *       "code": "precondition_failed",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:invalid_body",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "invalid_body",
                     *       "detail": "The body does not fit its schema",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001",
                     *       "findings": [
                     *         {
                     *           "code": "required",
                     *           "severity": "error",
                     *           "pointer": "/patient/birthDate",
                     *           "message": "is required"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Denials_appeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was last read */
                "If-Match"?: string;
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the denial */
                denialId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "grounds": "The medical record documents the necessity; see the operative note."
                 *     }
                 */
                "application/json": components["schemas"]["AppealBody"];
            };
        };
        responses: {
            /** @description The appeal */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "apl_019caf3c4e007000800000000000b001",
                     *       "denialId": "dnl_019caf3c4e007000800000000000d001",
                     *       "claimId": "clm_019caf3c4e007000800000000000c001",
                     *       "level": 1,
                     *       "status": "filed",
                     *       "dueOn": "2026-06-14",
                     *       "amountCents": 14500,
                     *       "filedAt": "2026-03-20T10:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AppealView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `denial_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:denial_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "denial_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            /** @description Conflict: `denial_step_refused`, `denial_not_appealable`, `no_appeal_left` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:denial_step_refused",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "code": "denial_step_refused",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Problem410"];
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:precondition_failed",
                     *       "title": "Precondition Failed",
                     *       "status": 412,
                     *       "code": "precondition_failed",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Denials_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was last read */
                "If-Match"?: string;
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the denial */
                denialId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "not_worth_it"
                 *     }
                 */
                "application/json": components["schemas"]["ClosureBody"];
            };
        };
        responses: {
            /** @description The closed case */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dnl_019caf3c4e007000800000000000d001",
                     *       "claimId": "clm_019caf3c4e007000800000000000c001",
                     *       "encounterId": "enc_019caf3c4e007000800000000000e001",
                     *       "payerId": "EVG01",
                     *       "payerClaimNumber": "26062EVG00417",
                     *       "source": "denied",
                     *       "remittanceId": "era_019caf3c4e007000800000000000a001",
                     *       "group": "CO",
                     *       "reason": "16",
                     *       "remarks": [
                     *         "M76"
                     *       ],
                     *       "lineControlNumbers": [
                     *         "KQ7M2-1"
                     *       ],
                     *       "category": "missing_information",
                     *       "action": "corrected_claim",
                     *       "because": "Information is missing or wrong; the remark code names it.",
                     *       "ruleSource": "X12 claim adjustment reason codes",
                     *       "appealable": true,
                     *       "dueOn": "2026-04-15",
                     *       "status": "resolved",
                     *       "deniedCents": 14500,
                     *       "openCents": 14500,
                     *       "recoveredCents": 0,
                     *       "version": 2,
                     *       "openedAt": "2026-03-16T10:00:00.000Z",
                     *       "outcome": "closed_not_worth_it"
                     *     }
                     */
                    "application/json": components["schemas"]["DenialItem"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `denial_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:denial_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "denial_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            /** @description Conflict: `denial_step_refused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:denial_step_refused",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "code": "denial_step_refused",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Problem410"];
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:precondition_failed",
                     *       "title": "Precondition Failed",
                     *       "status": 412,
                     *       "code": "precondition_failed",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Denials_appeals: {
        parameters: {
            query?: {
                /** @description Only those with this status; several by repeating the parameter */
                status?: ("filed" | "won" | "lost")[];
                /** @description Id of a denial case */
                denialId?: string;
                /** @description The order; with `-` from the end */
                sort?: "filedAt" | "-filedAt" | "dueOn" | "-dueOn";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "denialId" | "claimId" | "level" | "status" | "dueOn" | "amountCents" | "filedAt")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of appeals */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "apl_019caf3c4e007000800000000000b001",
                     *           "denialId": "dnl_019caf3c4e007000800000000000d001",
                     *           "claimId": "clm_019caf3c4e007000800000000000c001",
                     *           "level": 1,
                     *           "status": "filed",
                     *           "dueOn": "2026-06-14",
                     *           "amountCents": 14500,
                     *           "filedAt": "2026-03-20T10:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AppealPage"];
                    /** @example {"id":"apl_019caf3c4e007000800000000000b001","denialId":"dnl_019caf3c4e007000800000000000d001","claimId":"clm_019caf3c4e007000800000000000c001","level":1,"status":"filed","dueOn":"2026-06-14","amountCents":14500,"filedAt":"2026-03-20T10:00:00.000Z"} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Denials_appealSummary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts and cents */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2026-03-20T10:00:00.000Z",
                     *       "groups": [
                     *         {
                     *           "status": "filed",
                     *           "count": 3,
                     *           "cents": 43500
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AppealSummary"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Endpoints_list: {
        parameters: {
            query?: {
                /** @description Only those with this status; several by repeating the parameter */
                status?: ("enabled" | "disabled")[];
                /** @description The order; with `-` from the end */
                sort?: "createdAt" | "-createdAt";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "url" | "description" | "eventTypes" | "status" | "disabledReason" | "ordered" | "concurrency" | "maxPerSecond" | "failingSince" | "keys" | "version" | "createdAt" | "updatedAt")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of endpoints */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "whe_019caf3c4e007000800000000000100e",
                     *           "url": "https://hooks.lakeside.example/claimwright",
                     *           "description": "Billing desk",
                     *           "eventTypes": [
                     *             "claim.denied.*",
                     *             "payment.*"
                     *           ],
                     *           "status": "enabled",
                     *           "ordered": false,
                     *           "concurrency": 4,
                     *           "maxPerSecond": 500,
                     *           "keys": [
                     *             {
                     *               "id": "whk_019caf3c4e0070008000000000002001",
                     *               "kind": "hmac",
                     *               "createdAt": "2026-03-02T10:00:00.000Z"
                     *             }
                     *           ],
                     *           "version": 1,
                     *           "createdAt": "2026-03-02T10:00:00.000Z",
                     *           "updatedAt": "2026-03-02T10:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpointPage"];
                    /** @example {"id":"whe_019caf3c4e007000800000000000100e","url":"https://hooks.lakeside.example/claimwright","description":"Billing desk","eventTypes":["claim.denied.*","payment.*"],"status":"enabled","ordered":false,"concurrency":4,"maxPerSecond":500,"keys":[{"id":"whk_019caf3c4e0070008000000000002001","kind":"hmac","createdAt":"2026-03-02T10:00:00.000Z"}],"version":1,"createdAt":"2026-03-02T10:00:00.000Z","updatedAt":"2026-03-02T10:00:00.000Z"} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Endpoints_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://hooks.lakeside.example/claimwright",
                 *       "description": "Billing desk",
                 *       "eventTypes": [
                 *         "claim.denied.*",
                 *         "payment.*"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["EndpointBody"];
            };
        };
        responses: {
            /** @description The endpoint, with its key */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "whe_019caf3c4e007000800000000000100e",
                     *       "url": "https://hooks.lakeside.example/claimwright",
                     *       "description": "Billing desk",
                     *       "eventTypes": [
                     *         "claim.denied.*",
                     *         "payment.*"
                     *       ],
                     *       "status": "enabled",
                     *       "ordered": false,
                     *       "concurrency": 4,
                     *       "maxPerSecond": 500,
                     *       "keys": [
                     *         {
                     *           "id": "whk_019caf3c4e0070008000000000002001",
                     *           "kind": "hmac",
                     *           "createdAt": "2026-03-02T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "createdAt": "2026-03-02T10:00:00.000Z",
                     *       "updatedAt": "2026-03-02T10:00:00.000Z",
                     *       "key": {
                     *         "id": "whk_019caf3c4e0070008000000000002001",
                     *         "kind": "hmac",
                     *         "createdAt": "2026-03-02T10:00:00.000Z",
                     *         "secret": "whsec_ZXhhbXBsZS1vbmx5LWV4YW1wbGUtb25seS1leGFtcGxl"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["NewWebhookEndpoint"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            /** @description Conflict: `too_many_endpoints` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:too_many_endpoints",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "code": "too_many_endpoints",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Problem410"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `endpoint_url_refused`, `event_type_unknown` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:endpoint_url_refused",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "endpoint_url_refused",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Endpoints_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the endpoint */
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "whe_019caf3c4e007000800000000000100e",
                     *       "url": "https://hooks.lakeside.example/claimwright",
                     *       "description": "Billing desk",
                     *       "eventTypes": [
                     *         "claim.denied.*",
                     *         "payment.*"
                     *       ],
                     *       "status": "enabled",
                     *       "ordered": false,
                     *       "concurrency": 4,
                     *       "maxPerSecond": 500,
                     *       "keys": [
                     *         {
                     *           "id": "whk_019caf3c4e0070008000000000002001",
                     *           "kind": "hmac",
                     *           "createdAt": "2026-03-02T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "createdAt": "2026-03-02T10:00:00.000Z",
                     *       "updatedAt": "2026-03-02T10:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `endpoint_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:endpoint_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "endpoint_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Endpoints_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was last read */
                "If-Match": string;
            };
            path: {
                /** @description The id of the endpoint */
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `endpoint_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:endpoint_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "endpoint_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:precondition_failed",
                     *       "title": "Precondition Failed",
                     *       "status": 412,
                     *       "code": "precondition_failed",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["Problem414"];
            /** @description Precondition Required: `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:precondition_required",
                     *       "title": "Precondition Required",
                     *       "status": 428,
                     *       "code": "precondition_required",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Endpoints_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was last read */
                "If-Match": string;
            };
            path: {
                /** @description The id of the endpoint */
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "enabled"
                 *     }
                 */
                "application/json": components["schemas"]["EndpointChange"];
            };
        };
        responses: {
            /** @description The endpoint */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "whe_019caf3c4e007000800000000000100e",
                     *       "url": "https://hooks.lakeside.example/claimwright",
                     *       "description": "Billing desk",
                     *       "eventTypes": [
                     *         "claim.denied.*",
                     *         "payment.*"
                     *       ],
                     *       "status": "enabled",
                     *       "ordered": false,
                     *       "concurrency": 4,
                     *       "maxPerSecond": 500,
                     *       "keys": [
                     *         {
                     *           "id": "whk_019caf3c4e0070008000000000002001",
                     *           "kind": "hmac",
                     *           "createdAt": "2026-03-02T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "version": 2,
                     *       "createdAt": "2026-03-02T10:00:00.000Z",
                     *       "updatedAt": "2026-03-02T10:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `endpoint_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:endpoint_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "endpoint_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:precondition_failed",
                     *       "title": "Precondition Failed",
                     *       "status": 412,
                     *       "code": "precondition_failed",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `endpoint_url_refused`, `event_type_unknown` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:endpoint_url_refused",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "endpoint_url_refused",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Precondition Required: `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:precondition_required",
                     *       "title": "Precondition Required",
                     *       "status": 428,
                     *       "code": "precondition_required",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Endpoints_addKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was last read */
                "If-Match"?: string;
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the endpoint */
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "hmac",
                 *       "overlapHours": 24
                 *     }
                 */
                "application/json": components["schemas"]["KeyBody"];
            };
        };
        responses: {
            /** @description The new key */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "whk_019caf3c4e0070008000000000002001",
                     *       "kind": "hmac",
                     *       "createdAt": "2026-03-02T10:00:00.000Z",
                     *       "secret": "whsec_ZXhhbXBsZS1vbmx5LWV4YW1wbGUtb25seS1leGFtcGxl"
                     *     }
                     */
                    "application/json": components["schemas"]["NewSigningKey"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `endpoint_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:endpoint_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "endpoint_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            /** @description Conflict: `too_many_keys` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:too_many_keys",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "code": "too_many_keys",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Problem410"];
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:precondition_failed",
                     *       "title": "Precondition Failed",
                     *       "status": 412,
                     *       "code": "precondition_failed",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Endpoints_test: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was last read */
                "If-Match"?: string;
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the endpoint */
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "eventType": "claim.denied.v1"
                 *     }
                 */
                "application/json": components["schemas"]["TestBody"];
            };
        };
        responses: {
            /** @description What came of it */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "eventId": "evt_019caf3c4e007000800000000000100f",
                     *       "eventType": "claim.denied.v1",
                     *       "delivered": false,
                     *       "code": "refused_by_endpoint",
                     *       "status": 401,
                     *       "address": "203.0.113.7",
                     *       "response": "{\"error\":\"invalid signature\"}",
                     *       "durationMs": 84
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookTest"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `endpoint_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:endpoint_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "endpoint_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:precondition_failed",
                     *       "title": "Precondition Failed",
                     *       "status": 412,
                     *       "code": "precondition_failed",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `event_type_unknown` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:event_type_unknown",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "event_type_unknown",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Deliveries_list: {
        parameters: {
            query?: {
                /** @description pending: it is tried, or will be again; delivered: the endpoint answered 2xx; exhausted: it was given up, `lastCode` says why, and a replay sends it */
                state?: ("pending" | "delivered" | "exhausted")[];
                /** @description Id of an event */
                eventId?: string;
                /** @description Type of an event */
                eventType?: string[];
                /** @description The order; with `-` from the end */
                sort?: "sequence" | "-sequence";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("eventId" | "eventType" | "sequence" | "state" | "attempts" | "nextAttemptAt" | "lastStatus" | "lastCode" | "createdAt" | "endedAt")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The id of the endpoint */
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "eventId": "evt_019caf3c4e007000800000000000100f",
                     *           "eventType": "claim.denied.v1",
                     *           "sequence": 417,
                     *           "state": "delivered",
                     *           "attempts": 2,
                     *           "lastStatus": 204,
                     *           "lastCode": "delivered",
                     *           "createdAt": "2026-03-16T10:00:00.210Z",
                     *           "endedAt": "2026-03-16T10:00:05.930Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                    /** @example {"eventId":"evt_019caf3c4e007000800000000000100f","eventType":"claim.denied.v1","sequence":417,"state":"delivered","attempts":2,"lastStatus":204,"lastCode":"delivered","createdAt":"2026-03-16T10:00:00.210Z","endedAt":"2026-03-16T10:00:05.930Z"} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `endpoint_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:endpoint_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "endpoint_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Deliveries_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the endpoint */
                endpointId: string;
                /** @description The id of the event */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "eventId": "evt_019caf3c4e007000800000000000100f",
                     *       "eventType": "claim.denied.v1",
                     *       "sequence": 417,
                     *       "state": "delivered",
                     *       "attempts": 2,
                     *       "lastStatus": 204,
                     *       "lastCode": "delivered",
                     *       "createdAt": "2026-03-16T10:00:00.210Z",
                     *       "endedAt": "2026-03-16T10:00:05.930Z",
                     *       "log": [
                     *         {
                     *           "number": 1,
                     *           "at": "2026-03-16T10:00:00.240Z",
                     *           "durationMs": 61,
                     *           "code": "endpoint_error",
                     *           "status": 503,
                     *           "address": "203.0.113.7",
                     *           "response": "{\"message\":\"service temporarily unavailable\"}"
                     *         },
                     *         {
                     *           "number": 2,
                     *           "at": "2026-03-16T10:00:05.880Z",
                     *           "durationMs": 48,
                     *           "code": "delivered",
                     *           "status": 204,
                     *           "address": "203.0.113.7"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDeliveryLog"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `endpoint_not_found`, `delivery_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:endpoint_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "endpoint_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Deliveries_replay: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was last read */
                "If-Match"?: string;
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the endpoint */
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "since": "2026-03-16T00:00:00Z",
                 *       "until": "2026-03-17T00:00:00Z",
                 *       "which": "missing"
                 *     }
                 */
                "application/json": components["schemas"]["ReplayBody"];
            };
        };
        responses: {
            /** @description They are on their way */
            202: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deliveries": 38
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookReplay"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `endpoint_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:endpoint_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "endpoint_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            /** @description Conflict: `endpoint_disabled` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:endpoint_disabled",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "code": "endpoint_disabled",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Problem410"];
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:precondition_failed",
                     *       "title": "Precondition Failed",
                     *       "status": 412,
                     *       "code": "precondition_failed",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `event_type_unknown`, `replay_too_large` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:event_type_unknown",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "event_type_unknown",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Events_list: {
        parameters: {
            query?: {
                /** @description Only those whose sequence is greater than this */
                after?: string;
                /** @description Only those with this type; several by repeating the parameter */
                type?: ("encounter.captured.v1" | "encounter.coded.v1" | "encounter.held.v1" | "encounter.released.v1" | "coverage.verified.v1" | "coverage.inactive.v1" | "coverage.unverified.v1" | "claim.created.v1" | "claim.held.v1" | "claim.submitted.v1" | "claim.acknowledged.v1" | "claim.accepted.v1" | "claim.rejected.v1" | "claim.overdue.v1" | "claim.replaced.v1" | "claim.closed.v1" | "payment.posted.v1" | "payment.reversed.v1" | "claim.denied.v1" | "balance.transferred.v1" | "remittance.received.v1" | "remittance.held.v1" | "statement.issued.v1" | "denial.opened.v1" | "correction.requested.v1" | "appeal.filed.v1" | "denial.resolved.v1" | "delivery.exhausted.v1" | "endpoint.failing.v1" | "endpoint.disabled.v1" | "emergency.opened.v1" | "reading.exceeded.v1")[];
                /** @description Id of a claim */
                claimId?: string;
                /** @description The order; with `-` from the end */
                sort?: "sequence" | "-sequence";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "type" | "timestamp" | "sequence" | "data" | "cut")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "evt_019caf3c4e007000800000000000100f",
                     *           "type": "claim.denied.v1",
                     *           "timestamp": "2026-03-16T10:00:00.000Z",
                     *           "sequence": 417,
                     *           "data": {
                     *             "claimId": "clm_019caf3c4e0070008000000000001005",
                     *             "encounterId": "enc_019caf3c4e0070008000000000001001",
                     *             "remittanceId": "era_019caf3c4e0070008000000000001008",
                     *             "payerId": "EVG01",
                     *             "turn": 1,
                     *             "deniedCents": 2500,
                     *             "adjudicatedOn": "2026-03-16",
                     *             "denials": [
                     *               {
                     *                 "group": "CO",
                     *                 "reason": "16",
                     *                 "remarks": [
                     *                   "N822"
                     *                 ],
                     *                 "cents": 2500
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EventPage"];
                    /** @example {"id":"evt_019caf3c4e007000800000000000100f","type":"claim.denied.v1","timestamp":"2026-03-16T10:00:00.000Z","sequence":417,"data":{"claimId":"clm_019caf3c4e0070008000000000001005","encounterId":"enc_019caf3c4e0070008000000000001001","remittanceId":"era_019caf3c4e0070008000000000001008","payerId":"EVG01","turn":1,"deniedCents":2500,"adjudicatedOn":"2026-03-16","denials":[{"group":"CO","reason":"16","remarks":["N822"],"cents":2500}]}} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Events_types: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalogue */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "types": [
                     *         {
                     *           "type": "claim.denied.v1",
                     *           "summary": "The payer adjudicated the claim and refused to pay it or some of its lines.",
                     *           "service": "remittance",
                     *           "jsonSchema": {
                     *             "$schema": "https://json-schema.org/draft/2020-12/schema",
                     *             "type": "object",
                     *             "required": [
                     *               "id",
                     *               "type",
                     *               "timestamp",
                     *               "sequence",
                     *               "data"
                     *             ],
                     *             "properties": {
                     *               "id": {
                     *                 "type": "string",
                     *                 "pattern": "^evt_[0-9a-f]{32}$",
                     *                 "description": "The event; the same in every try and replay, so that a second copy can be told"
                     *               },
                     *               "type": {
                     *                 "type": "string",
                     *                 "const": "claim.denied.v1"
                     *               },
                     *               "timestamp": {
                     *                 "type": "string",
                     *                 "format": "date-time",
                     *                 "description": "When it happened"
                     *               },
                     *               "sequence": {
                     *                 "type": "integer",
                     *                 "minimum": 0,
                     *                 "description": "Its place among all events of the organisation; rises with each. 0 in a test"
                     *               },
                     *               "data": {
                     *                 "type": "object",
                     *                 "additionalProperties": false,
                     *                 "properties": {
                     *                   "claimId": {
                     *                     "type": "string",
                     *                     "pattern": "^clm_[0-9a-f]{32}$",
                     *                     "description": "Id of a claim"
                     *                   },
                     *                   "encounterId": {
                     *                     "type": "string",
                     *                     "pattern": "^enc_[0-9a-f]{32}$",
                     *                     "description": "Id of an encounter"
                     *                   },
                     *                   "remittanceId": {
                     *                     "type": "string",
                     *                     "pattern": "^era_[0-9a-f]{32}$",
                     *                     "description": "Id of a remittance"
                     *                   },
                     *                   "payerId": {
                     *                     "type": "string",
                     *                     "minLength": 1,
                     *                     "maxLength": 80,
                     *                     "pattern": "^[^\\u0000-\\u0020\\u007f](?:[^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$",
                     *                     "description": "The payer's id at the trading partner"
                     *                   },
                     *                   "turn": {
                     *                     "type": "integer",
                     *                     "minimum": 1,
                     *                     "maximum": 9,
                     *                     "description": "The payer billed: 1 primary, 2 secondary, 3 tertiary"
                     *                   },
                     *                   "deniedCents": {
                     *                     "type": "integer",
                     *                     "minimum": -9007199254740991,
                     *                     "maximum": 9007199254740991,
                     *                     "description": "Whole US cents"
                     *                   },
                     *                   "adjudicatedOn": {
                     *                     "type": "string",
                     *                     "format": "date",
                     *                     "description": "A day of the calendar, YYYY-MM-DD"
                     *                   },
                     *                   "denials": {
                     *                     "type": "array",
                     *                     "minItems": 1,
                     *                     "items": {
                     *                       "type": "object",
                     *                       "additionalProperties": false,
                     *                       "properties": {
                     *                         "group": {
                     *                           "type": "string",
                     *                           "pattern": "^[0-9A-Z]{1,2}$",
                     *                           "description": "CAS01: CO contractual, PR patient, OA other, PI payer initiated"
                     *                         },
                     *                         "reason": {
                     *                           "type": "string",
                     *                           "pattern": "^[0-9A-Z]{1,5}$",
                     *                           "description": "Claim adjustment reason code (CARC)"
                     *                         },
                     *                         "remarks": {
                     *                           "type": "array",
                     *                           "items": {
                     *                             "type": "string",
                     *                             "pattern": "^[0-9A-Z]{1,10}$",
                     *                             "description": "Remittance advice remark code (RARC)"
                     *                           },
                     *                           "maxItems": 20
                     *                         },
                     *                         "cents": {
                     *                           "type": "integer",
                     *                           "minimum": -9007199254740991,
                     *                           "maximum": 9007199254740991,
                     *                           "description": "Whole US cents"
                     *                         }
                     *                       },
                     *                       "required": [
                     *                         "group",
                     *                         "reason",
                     *                         "remarks",
                     *                         "cents"
                     *                       ]
                     *                     },
                     *                     "maxItems": 20
                     *                   }
                     *                 },
                     *                 "required": [
                     *                   "claimId",
                     *                   "encounterId",
                     *                   "remittanceId",
                     *                   "payerId",
                     *                   "turn",
                     *                   "deniedCents",
                     *                   "adjudicatedOn",
                     *                   "denials"
                     *                 ]
                     *               },
                     *               "cut": {
                     *                 "type": "array",
                     *                 "items": {
                     *                   "type": "string"
                     *                 },
                     *                 "description": "Lists in data of which only the first 20 entries are here"
                     *               },
                     *               "test": {
                     *                 "type": "boolean",
                     *                 "const": true,
                     *                 "description": "Nothing has happened: somebody tests the endpoint, and the data is an example"
                     *               }
                     *             },
                     *             "additionalProperties": false
                     *           },
                     *           "exampleBody": {
                     *             "id": "evt_019caf3c4e007000800000000000100f",
                     *             "type": "claim.denied.v1",
                     *             "timestamp": "2026-03-16T10:00:00.000Z",
                     *             "sequence": 417,
                     *             "data": {
                     *               "claimId": "clm_019caf3c4e0070008000000000001005",
                     *               "encounterId": "enc_019caf3c4e0070008000000000001001",
                     *               "remittanceId": "era_019caf3c4e0070008000000000001008",
                     *               "payerId": "EVG01",
                     *               "turn": 1,
                     *               "deniedCents": 2500,
                     *               "adjudicatedOn": "2026-03-16",
                     *               "denials": [
                     *                 {
                     *                   "group": "CO",
                     *                   "reason": "16",
                     *                   "remarks": [
                     *                     "N822"
                     *                   ],
                     *                   "cents": 2500
                     *                 }
                     *               ]
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EventTypeList"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Events_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the event */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "evt_019caf3c4e007000800000000000100f",
                     *       "type": "claim.denied.v1",
                     *       "timestamp": "2026-03-16T10:00:00.000Z",
                     *       "sequence": 417,
                     *       "data": {
                     *         "claimId": "clm_019caf3c4e0070008000000000001005",
                     *         "encounterId": "enc_019caf3c4e0070008000000000001001",
                     *         "remittanceId": "era_019caf3c4e0070008000000000001008",
                     *         "payerId": "EVG01",
                     *         "turn": 1,
                     *         "deniedCents": 2500,
                     *         "adjudicatedOn": "2026-03-16",
                     *         "denials": [
                     *           {
                     *             "group": "CO",
                     *             "reason": "16",
                     *             "remarks": [
                     *               "N822"
                     *             ],
                     *             "cents": 2500
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `event_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:event_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "event_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ApiKeys_list: {
        parameters: {
            query?: {
                /** @description Stands in the key, so that whoever finds one knows what was lost */
                kind?: "live" | "test";
                /** @description Only those with this living */
                living?: "true" | "false";
                /** @description The order; with `-` from the end */
                sort?: "createdAt" | "-createdAt";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "name" | "kind" | "permissions" | "roles" | "addresses" | "createdAt" | "createdBy" | "expiresAt" | "revokedAt" | "lastUsedAt" | "replaces" | "version")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of keys */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "key_019caf3c4e007000800000000000a001",
                     *           "name": "Practice system",
                     *           "kind": "live",
                     *           "permissions": [
                     *             "encounters:write",
                     *             "claims:read"
                     *           ],
                     *           "roles": [],
                     *           "addresses": [
                     *             "203.0.113.0/24"
                     *           ],
                     *           "createdAt": "2026-03-01T15:00:00.000Z",
                     *           "createdBy": "user:usr_019caf3c4e007000800000000000b001",
                     *           "expiresAt": "2026-05-30T15:00:00.000Z",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyPage"];
                    /** @example {"id":"key_019caf3c4e007000800000000000a001","name":"Practice system","kind":"live","permissions":["encounters:write","claims:read"],"roles":[],"addresses":["203.0.113.0/24"],"createdAt":"2026-03-01T15:00:00.000Z","createdBy":"user:usr_019caf3c4e007000800000000000b001","expiresAt":"2026-05-30T15:00:00.000Z","version":1} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ApiKeys_make: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Practice system",
                 *       "permissions": [
                 *         "encounters:write",
                 *         "claims:read"
                 *       ],
                 *       "addresses": [
                 *         "203.0.113.0/24"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyBody"];
            };
        };
        responses: {
            /** @description The key */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key_019caf3c4e007000800000000000a001",
                     *       "name": "Practice system",
                     *       "kind": "live",
                     *       "permissions": [
                     *         "encounters:write",
                     *         "claims:read"
                     *       ],
                     *       "roles": [],
                     *       "addresses": [
                     *         "203.0.113.0/24"
                     *       ],
                     *       "createdAt": "2026-03-01T15:00:00.000Z",
                     *       "createdBy": "user:usr_019caf3c4e007000800000000000b001",
                     *       "expiresAt": "2026-05-30T15:00:00.000Z",
                     *       "version": 1,
                     *       "secret": "cw_live_0000000000000000000000000000000000000000000examp"
                     *     }
                     */
                    "application/json": components["schemas"]["NewApiKeyView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `permission_unknown`, `address_block_unknown`, `expiry_not_possible`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:permission_unknown",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "permission_unknown",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ApiKeys_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the api key */
                apiKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key_019caf3c4e007000800000000000a001",
                     *       "name": "Practice system",
                     *       "kind": "live",
                     *       "permissions": [
                     *         "encounters:write",
                     *         "claims:read"
                     *       ],
                     *       "roles": [],
                     *       "addresses": [
                     *         "203.0.113.0/24"
                     *       ],
                     *       "createdAt": "2026-03-01T15:00:00.000Z",
                     *       "createdBy": "user:usr_019caf3c4e007000800000000000b001",
                     *       "expiresAt": "2026-05-30T15:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyView"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `api_key_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:api_key_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "api_key_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ApiKeys_revoke: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was last read */
                "If-Match": string;
            };
            path: {
                /** @description The id of the api key */
                apiKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It counts no longer */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `api_key_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:api_key_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "api_key_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            /** @description Conflict: `api_key_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:api_key_ended",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "code": "api_key_ended",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            414: components["responses"]["Problem414"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ApiKeys_rotate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was last read */
                "If-Match"?: string;
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the api key */
                apiKeyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "overlapHours": 24
                 *     }
                 */
                "application/json": components["schemas"]["RotationBody"];
            };
        };
        responses: {
            /** @description The new key */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key_019caf3c4e007000800000000000a001",
                     *       "name": "Practice system",
                     *       "kind": "live",
                     *       "permissions": [
                     *         "encounters:write",
                     *         "claims:read"
                     *       ],
                     *       "roles": [],
                     *       "addresses": [
                     *         "203.0.113.0/24"
                     *       ],
                     *       "createdAt": "2026-03-01T15:00:00.000Z",
                     *       "createdBy": "user:usr_019caf3c4e007000800000000000b001",
                     *       "expiresAt": "2026-05-30T15:00:00.000Z",
                     *       "version": 1,
                     *       "secret": "cw_live_0000000000000000000000000000000000000000000examp",
                     *       "replaces": "key_019caf3c4e007000800000000000a001"
                     *     }
                     */
                    "application/json": components["schemas"]["NewApiKeyView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `api_key_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:api_key_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "api_key_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            /** @description Conflict: `api_key_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:api_key_ended",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "code": "api_key_ended",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:invalid_body",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "invalid_body",
                     *       "detail": "The body does not fit its schema",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001",
                     *       "findings": [
                     *         {
                     *           "code": "required",
                     *           "severity": "error",
                     *           "pointer": "/patient/birthDate",
                     *           "message": "is required"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Clients_list: {
        parameters: {
            query?: {
                /** @description Only those with this enabled */
                enabled?: "true" | "false";
                /** @description The order; with `-` from the end */
                sort?: "createdAt" | "-createdAt";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "name" | "jwks" | "jwksUri" | "permissions" | "roles" | "createdAt" | "createdBy" | "disabledAt" | "version")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of clients */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "cli_019caf3c4e007000800000000000c001",
                     *           "name": "Practice system",
                     *           "jwksUri": "https://ehr.example.test/.well-known/jwks.json",
                     *           "permissions": [
                     *             "encounters:write",
                     *             "claims:read"
                     *           ],
                     *           "roles": [],
                     *           "createdAt": "2026-03-01T15:00:00.000Z",
                     *           "createdBy": "user:usr_019caf3c4e007000800000000000b001",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ClientPage"];
                    /** @example {"id":"cli_019caf3c4e007000800000000000c001","name":"Practice system","jwksUri":"https://ehr.example.test/.well-known/jwks.json","permissions":["encounters:write","claims:read"],"roles":[],"createdAt":"2026-03-01T15:00:00.000Z","createdBy":"user:usr_019caf3c4e007000800000000000b001","version":1} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Clients_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Practice system",
                 *       "jwksUri": "https://ehr.example.test/.well-known/jwks.json",
                 *       "permissions": [
                 *         "encounters:write",
                 *         "claims:read"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ClientBody"];
            };
        };
        responses: {
            /** @description The client */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cli_019caf3c4e007000800000000000c001",
                     *       "name": "Practice system",
                     *       "jwksUri": "https://ehr.example.test/.well-known/jwks.json",
                     *       "permissions": [
                     *         "encounters:write",
                     *         "claims:read"
                     *       ],
                     *       "roles": [],
                     *       "createdAt": "2026-03-01T15:00:00.000Z",
                     *       "createdBy": "user:usr_019caf3c4e007000800000000000b001",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `permission_unknown`, `key_set_not_usable`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:permission_unknown",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "permission_unknown",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Clients_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the client */
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cli_019caf3c4e007000800000000000c001",
                     *       "name": "Practice system",
                     *       "jwksUri": "https://ehr.example.test/.well-known/jwks.json",
                     *       "permissions": [
                     *         "encounters:write",
                     *         "claims:read"
                     *       ],
                     *       "roles": [],
                     *       "createdAt": "2026-03-01T15:00:00.000Z",
                     *       "createdBy": "user:usr_019caf3c4e007000800000000000b001",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `client_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:client_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "client_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Clients_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was last read */
                "If-Match": string;
            };
            path: {
                /** @description The id of the client */
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "disabled": true
                 *     }
                 */
                "application/json": components["schemas"]["ClientChange"];
            };
        };
        responses: {
            /** @description The client */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cli_019caf3c4e007000800000000000c001",
                     *       "name": "Practice system",
                     *       "jwksUri": "https://ehr.example.test/.well-known/jwks.json",
                     *       "permissions": [
                     *         "encounters:write",
                     *         "claims:read"
                     *       ],
                     *       "roles": [],
                     *       "createdAt": "2026-03-01T15:00:00.000Z",
                     *       "createdBy": "user:usr_019caf3c4e007000800000000000b001",
                     *       "version": 2,
                     *       "disabledAt": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `client_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:client_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "client_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `permission_unknown`, `key_set_not_usable`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:permission_unknown",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "permission_unknown",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Emergencies_list: {
        parameters: {
            query?: {
                /** @description Id of somebody who signs in */
                userId?: string;
                /** @description Only those with this unreviewed */
                unreviewed?: "true" | "false";
                /** @description The order; with `-` from the end */
                sort?: "openedAt" | "-openedAt";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "userId" | "openedAt" | "expiresAt" | "reviewedAt" | "reviewedBy" | "outcome" | "version")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of emergencies */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "emg_019caf3c4e007000800000000000d001",
                     *           "userId": "usr_019caf3c4e007000800000000000b001",
                     *           "openedAt": "2026-03-01T15:00:00.000Z",
                     *           "expiresAt": "2026-03-01T15:30:00.000Z",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EmergencyPage"];
                    /** @example {"id":"emg_019caf3c4e007000800000000000d001","userId":"usr_019caf3c4e007000800000000000b001","openedAt":"2026-03-01T15:00:00.000Z","expiresAt":"2026-03-01T15:30:00.000Z","version":1} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Emergencies_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The patient is on the table and the coverage desk is closed.",
                 *       "minutes": 30
                 *     }
                 */
                "application/json": components["schemas"]["EmergencyBody"];
            };
        };
        responses: {
            /** @description The emergency */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "emg_019caf3c4e007000800000000000d001",
                     *       "userId": "usr_019caf3c4e007000800000000000b001",
                     *       "openedAt": "2026-03-01T15:00:00.000Z",
                     *       "expiresAt": "2026-03-01T15:30:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["EmergencyItem"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            /** @description Conflict: `people_only` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:people_only",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "code": "people_only",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Problem410"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:invalid_body",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "invalid_body",
                     *       "detail": "The body does not fit its schema",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001",
                     *       "findings": [
                     *         {
                     *           "code": "required",
                     *           "severity": "error",
                     *           "pointer": "/patient/birthDate",
                     *           "message": "is required"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Emergencies_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the emergency */
                emergencyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The emergency */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "emg_019caf3c4e007000800000000000d001",
                     *       "userId": "usr_019caf3c4e007000800000000000b001",
                     *       "openedAt": "2026-03-01T15:00:00.000Z",
                     *       "expiresAt": "2026-03-01T15:30:00.000Z",
                     *       "version": 1,
                     *       "reason": "The patient is on the table and the coverage desk is closed."
                     *     }
                     */
                    "application/json": components["schemas"]["EmergencyView"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `emergency_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:emergency_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "emergency_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Emergencies_review: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was last read */
                "If-Match"?: string;
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the emergency */
                emergencyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "justified"
                 *     }
                 */
                "application/json": components["schemas"]["ReviewBody"];
            };
        };
        responses: {
            /** @description The emergency */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "emg_019caf3c4e007000800000000000d001",
                     *       "userId": "usr_019caf3c4e007000800000000000b001",
                     *       "openedAt": "2026-03-01T15:00:00.000Z",
                     *       "expiresAt": "2026-03-01T15:30:00.000Z",
                     *       "version": 2,
                     *       "reviewedAt": "2026-03-02T09:00:00.000Z",
                     *       "reviewedBy": "user:usr_019caf3c4e007000800000000000b002",
                     *       "outcome": "justified"
                     *     }
                     */
                    "application/json": components["schemas"]["EmergencyItem"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `emergency_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:emergency_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "emergency_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            /** @description Conflict: `emergency_reviewed`, `emergency_own` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:emergency_reviewed",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "code": "emergency_reviewed",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:invalid_body",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "invalid_body",
                     *       "detail": "The body does not fit its schema",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001",
                     *       "findings": [
                     *         {
                     *           "code": "required",
                     *           "severity": "error",
                     *           "pointer": "/patient/birthDate",
                     *           "message": "is required"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    LegalHolds_list: {
        parameters: {
            query?: {
                /** @description Only those with this open */
                open?: "true" | "false";
                /** @description Id of a patient */
                patientId?: string;
                /** @description Id of a claim */
                claimId?: string;
                /** @description Only those with this scope */
                scope?: "organization" | "patient" | "claim";
                /** @description The order; with `-` from the end */
                sort?: "placedAt" | "-placedAt";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "scope" | "objectId" | "reason" | "placedAt" | "placedBy" | "releasedAt" | "releasedBy" | "version")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of holds */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "hld_019caf3c4e007000800000000000f101",
                     *           "scope": "patient",
                     *           "objectId": "pat_019caf3c4e007000800000000000c001",
                     *           "reason": "Docket 26-1147",
                     *           "placedAt": "2026-03-01T15:00:00.000Z",
                     *           "placedBy": "user:usr_019caf3c4e007000800000000000b001",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LegalHoldPage"];
                    /** @example {"id":"hld_019caf3c4e007000800000000000f101","scope":"patient","objectId":"pat_019caf3c4e007000800000000000c001","reason":"Docket 26-1147","placedAt":"2026-03-01T15:00:00.000Z","placedBy":"user:usr_019caf3c4e007000800000000000b001","version":1} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    LegalHolds_place: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scope": "patient",
                 *       "objectId": "pat_019caf3c4e007000800000000000c001",
                 *       "reason": "Docket 26-1147"
                 *     }
                 */
                "application/json": components["schemas"]["LegalHoldBody"];
            };
        };
        responses: {
            /** @description The hold */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "hld_019caf3c4e007000800000000000f101",
                     *       "scope": "patient",
                     *       "objectId": "pat_019caf3c4e007000800000000000c001",
                     *       "reason": "Docket 26-1147",
                     *       "placedAt": "2026-03-01T15:00:00.000Z",
                     *       "placedBy": "user:usr_019caf3c4e007000800000000000b001",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["LegalHoldItem"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `hold_object_differs`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:hold_object_differs",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "hold_object_differs",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    LegalHolds_release: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was last read */
                "If-Match"?: string;
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the hold */
                holdId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hold */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "hld_019caf3c4e007000800000000000f101",
                     *       "scope": "patient",
                     *       "objectId": "pat_019caf3c4e007000800000000000c001",
                     *       "reason": "Docket 26-1147",
                     *       "placedAt": "2026-03-01T15:00:00.000Z",
                     *       "placedBy": "user:usr_019caf3c4e007000800000000000b001",
                     *       "version": 2,
                     *       "releasedAt": "2026-05-02T09:00:00.000Z",
                     *       "releasedBy": "user:usr_019caf3c4e007000800000000000b001"
                     *     }
                     */
                    "application/json": components["schemas"]["LegalHoldItem"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `legal_hold_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:legal_hold_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "legal_hold_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            /** @description Conflict: `legal_hold_released` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:legal_hold_released",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "code": "legal_hold_released",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            414: components["responses"]["Problem414"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    People_list: {
        parameters: {
            query?: {
                /** @description Only those with this enabled */
                enabled?: "true" | "false";
                /** @description The order; with `-` from the end */
                sort?: "createdAt" | "-createdAt";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "issuer" | "subject" | "name" | "roles" | "createdAt" | "createdBy" | "disabledAt" | "version")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "usr_019caf3c4e007000800000000000b001",
                     *           "issuer": "https://login.example.test",
                     *           "subject": "00u1",
                     *           "name": "Odette Fairweather",
                     *           "roles": [
                     *             "coder"
                     *           ],
                     *           "createdAt": "2026-03-01T15:00:00.000Z",
                     *           "createdBy": "key:key_019caf3c4e007000800000000000a001",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserPage"];
                    /** @example {"id":"usr_019caf3c4e007000800000000000b001","issuer":"https://login.example.test","subject":"00u1","name":"Odette Fairweather","roles":["coder"],"createdAt":"2026-03-01T15:00:00.000Z","createdBy":"key:key_019caf3c4e007000800000000000a001","version":1} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    People_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "issuer": "https://login.example.test",
                 *       "subject": "00u1",
                 *       "name": "Odette Fairweather",
                 *       "roles": [
                 *         "coder"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UserBody"];
            };
        };
        responses: {
            /** @description The user */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "usr_019caf3c4e007000800000000000b001",
                     *       "issuer": "https://login.example.test",
                     *       "subject": "00u1",
                     *       "name": "Odette Fairweather",
                     *       "roles": [
                     *         "coder"
                     *       ],
                     *       "createdAt": "2026-03-01T15:00:00.000Z",
                     *       "createdBy": "key:key_019caf3c4e007000800000000000a001",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UserView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            /** @description Conflict: `user_known` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:user_known",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "code": "user_known",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Problem410"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:invalid_body",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "invalid_body",
                     *       "detail": "The body does not fit its schema",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001",
                     *       "findings": [
                     *         {
                     *           "code": "required",
                     *           "severity": "error",
                     *           "pointer": "/patient/birthDate",
                     *           "message": "is required"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    People_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the user */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "usr_019caf3c4e007000800000000000b001",
                     *       "issuer": "https://login.example.test",
                     *       "subject": "00u1",
                     *       "name": "Odette Fairweather",
                     *       "roles": [
                     *         "coder"
                     *       ],
                     *       "createdAt": "2026-03-01T15:00:00.000Z",
                     *       "createdBy": "key:key_019caf3c4e007000800000000000a001",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `user_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:user_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "user_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    People_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was last read */
                "If-Match": string;
            };
            path: {
                /** @description The id of the user */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roles": [
                 *         "poster"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UserChange"];
            };
        };
        responses: {
            /** @description The user */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "usr_019caf3c4e007000800000000000b001",
                     *       "issuer": "https://login.example.test",
                     *       "subject": "00u1",
                     *       "name": "Odette Fairweather",
                     *       "roles": [
                     *         "poster"
                     *       ],
                     *       "createdAt": "2026-03-01T15:00:00.000Z",
                     *       "createdBy": "key:key_019caf3c4e007000800000000000a001",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["UserView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `user_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:user_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "user_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:invalid_body",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "invalid_body",
                     *       "detail": "The body does not fit its schema",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001",
                     *       "findings": [
                     *         {
                     *           "code": "required",
                     *           "severity": "error",
                     *           "pointer": "/patient/birthDate",
                     *           "message": "is required"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReadingAlerts_list: {
        parameters: {
            query?: {
                /** @description Who calls: an API key, a system client or a user */
                caller?: string;
                /** @description Only those with this unreviewed */
                unreviewed?: "true" | "false";
                /** @description The order; with `-` from the end */
                sort?: "raisedAt" | "-raisedAt";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "caller" | "records" | "perDay" | "raisedAt" | "reviewedAt" | "reviewedBy" | "outcome" | "expectedPerDay" | "version")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of alerts */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "ral_019caf3c4e007000800000000000e001",
                     *           "caller": "user:usr_019caf3c4e007000800000000000b001",
                     *           "records": 1001,
                     *           "perDay": 1000,
                     *           "raisedAt": "2026-03-01T15:00:00.000Z",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReadingAlertPage"];
                    /** @example {"id":"ral_019caf3c4e007000800000000000e001","caller":"user:usr_019caf3c4e007000800000000000b001","records":1001,"perDay":1000,"raisedAt":"2026-03-01T15:00:00.000Z","version":1} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReadingAlerts_review: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was last read */
                "If-Match"?: string;
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the alert */
                alertId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "expected",
                 *       "expectedPerDay": 5000
                 *     }
                 */
                "application/json": components["schemas"]["ReadingReviewBody"];
            };
        };
        responses: {
            /** @description The alert */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ral_019caf3c4e007000800000000000e001",
                     *       "caller": "user:usr_019caf3c4e007000800000000000b001",
                     *       "records": 1001,
                     *       "perDay": 1000,
                     *       "raisedAt": "2026-03-01T15:00:00.000Z",
                     *       "version": 2,
                     *       "reviewedAt": "2026-03-01T16:00:00.000Z",
                     *       "reviewedBy": "user:usr_019caf3c4e007000800000000000b002",
                     *       "outcome": "expected",
                     *       "expectedPerDay": 5000
                     *     }
                     */
                    "application/json": components["schemas"]["ReadingAlertItem"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `reading_alert_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:reading_alert_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "reading_alert_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            /** @description Conflict: `reading_alert_reviewed`, `reading_alert_own` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:reading_alert_reviewed",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "code": "reading_alert_reviewed",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:invalid_body",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "invalid_body",
                     *       "detail": "The body does not fit its schema",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001",
                     *       "findings": [
                     *         {
                     *           "code": "required",
                     *           "severity": "error",
                     *           "pointer": "/patient/birthDate",
                     *           "message": "is required"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Retention_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All classes */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "policies": [
                     *         {
                     *           "class": "edi-files",
                     *           "about": "Files as they went to payers and came from them",
                     *           "from": "the day it was written or came",
                     *           "defaultDays": 3653,
                     *           "floorDays": 2557,
                     *           "ends": "rows",
                     *           "why": "Medicare asks for seven years (42 CFR 424.516(f)); what the file says is kept with the claims",
                     *           "days": 3653
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RetentionPolicies"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Retention_set: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "class": "edi-files",
                 *       "days": 5479
                 *     }
                 */
                "application/json": components["schemas"]["RetentionBody"];
            };
        };
        responses: {
            /** @description The policy */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "class": "edi-files",
                     *       "about": "Files as they went to payers and came from them",
                     *       "from": "the day it was written or came",
                     *       "defaultDays": 3653,
                     *       "floorDays": 2557,
                     *       "ends": "rows",
                     *       "why": "Medicare asks for seven years (42 CFR 424.516(f)); what the file says is kept with the claims",
                     *       "days": 5479,
                     *       "setAt": "2026-03-01T15:00:00.000Z",
                     *       "setBy": "user:usr_019caf3c4e007000800000000000b001"
                     *     }
                     */
                    "application/json": components["schemas"]["RetentionPolicy"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `retention_too_short`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:retention_too_short",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "retention_too_short",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Roles_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole table */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "roles": [
                     *         {
                     *           "name": "coder",
                     *           "about": "Codes encounters and corrects what payers deny for coding",
                     *           "permissions": [
                     *             "encounters:read",
                     *             "encounters:write",
                     *             "claims:read",
                     *             "denials:read",
                     *             "denials:write",
                     *             "emergencies:write"
                     *           ],
                     *           "fields": [
                     *             "clinical"
                     *           ]
                     *         }
                     *       ],
                     *       "permissions": [
                     *         {
                     *           "name": "encounters:read",
                     *           "about": "See encounters and their findings"
                     *         },
                     *         {
                     *           "name": "encounters:write",
                     *           "about": "Send, import and correct encounters"
                     *         }
                     *       ],
                     *       "fields": [
                     *         {
                     *           "name": "identity",
                     *           "about": "Who the patient is"
                     *         },
                     *         {
                     *           "name": "membership",
                     *           "about": "By what number a payer knows the patient"
                     *         },
                     *         {
                     *           "name": "clinical",
                     *           "about": "What the patient has and what was done"
                     *         },
                     *         {
                     *           "name": "bank",
                     *           "about": "Checks, transfers, accounts at banks and tax numbers"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RolesView"];
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Shreddings_list: {
        parameters: {
            query?: {
                /** @description Only those with this open */
                open?: "true" | "false";
                /** @description The order; with `-` from the end */
                sort?: "askedAt" | "-askedAt";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("id" | "reason" | "askedAt" | "askedBy" | "confirmedAt" | "confirmedBy" | "notBefore" | "cancelledAt" | "cancelledBy" | "version")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of requests */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "shr_019caf3c4e007000800000000000e001",
                     *           "reason": "The practice has closed and its records were handed over.",
                     *           "askedAt": "2026-03-01T15:00:00.000Z",
                     *           "askedBy": "user:usr_019caf3c4e007000800000000000b001",
                     *           "version": 2,
                     *           "confirmedAt": "2026-03-01T16:00:00.000Z",
                     *           "confirmedBy": "user:usr_019caf3c4e007000800000000000b002",
                     *           "notBefore": "2026-03-08T16:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ShreddingPage"];
                    /** @example {"id":"shr_019caf3c4e007000800000000000e001","reason":"The practice has closed and its records were handed over.","askedAt":"2026-03-01T15:00:00.000Z","askedBy":"user:usr_019caf3c4e007000800000000000b001","version":2,"confirmedAt":"2026-03-01T16:00:00.000Z","confirmedBy":"user:usr_019caf3c4e007000800000000000b002","notBefore":"2026-03-08T16:00:00.000Z"} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Shreddings_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The practice has closed and its records were handed over.",
                 *       "confirm": "org_019caf3c4e007000800000000000a001"
                 *     }
                 */
                "application/json": components["schemas"]["ShreddingBody"];
            };
        };
        responses: {
            /** @description The request */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "shr_019caf3c4e007000800000000000e001",
                     *       "reason": "The practice has closed and its records were handed over.",
                     *       "askedAt": "2026-03-01T15:00:00.000Z",
                     *       "askedBy": "user:usr_019caf3c4e007000800000000000b001",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ShreddingItem"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            /** @description Conflict: `people_only`, `legal_hold_open`, `shredding_open` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:people_only",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "code": "people_only",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Problem410"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Unprocessable Entity: `confirmation_differs`, `invalid_body` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:confirmation_differs",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "code": "confirmation_differs",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Shreddings_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was last read */
                "If-Match"?: string;
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the shredding */
                shreddingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "shr_019caf3c4e007000800000000000e001",
                     *       "reason": "The practice has closed and its records were handed over.",
                     *       "askedAt": "2026-03-01T15:00:00.000Z",
                     *       "askedBy": "user:usr_019caf3c4e007000800000000000b001",
                     *       "version": 2,
                     *       "confirmedAt": "2026-03-01T16:00:00.000Z",
                     *       "confirmedBy": "user:usr_019caf3c4e007000800000000000b002",
                     *       "notBefore": "2026-03-08T16:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ShreddingItem"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `shredding_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:shredding_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "shredding_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            /** @description Conflict: `people_only`, `shredding_own`, `shredding_ended`, `legal_hold_open` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:people_only",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "code": "people_only",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            414: components["responses"]["Problem414"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Shreddings_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was last read */
                "If-Match"?: string;
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the shredding */
                shreddingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "shr_019caf3c4e007000800000000000e001",
                     *       "reason": "The practice has closed and its records were handed over.",
                     *       "askedAt": "2026-03-01T15:00:00.000Z",
                     *       "askedBy": "user:usr_019caf3c4e007000800000000000b001",
                     *       "version": 3,
                     *       "confirmedAt": "2026-03-01T16:00:00.000Z",
                     *       "confirmedBy": "user:usr_019caf3c4e007000800000000000b002",
                     *       "notBefore": "2026-03-08T16:00:00.000Z",
                     *       "cancelledAt": "2026-03-02T09:00:00.000Z",
                     *       "cancelledBy": "user:usr_019caf3c4e007000800000000000b001"
                     *     }
                     */
                    "application/json": components["schemas"]["ShreddingItem"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not Found: `shredding_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:shredding_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "code": "shredding_not_found",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Problem406"];
            /** @description Conflict: `shredding_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:shredding_ended",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "code": "shredding_ended",
                     *       "detail": "What is the matter, in words",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            414: components["responses"]["Problem414"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Tokens_token: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example grant_type=client_credentials&scope=claims%3Aread&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&client_assertion=eyJ… */
                "application/x-www-form-urlencoded": string;
            };
        };
        responses: {
            /** @description The token, for five minutes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJ…",
                     *       "token_type": "Bearer",
                     *       "expires_in": 300,
                     *       "scope": "claims:read"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:invalid_parameter",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "code": "invalid_parameter",
                     *       "detail": "A query parameter is not valid",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001",
                     *       "findings": [
                     *         {
                     *           "code": "out_of_range",
                     *           "severity": "error",
                     *           "pointer": "/limit",
                     *           "message": "must not be greater than 200"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                    /**
                     * @example {
                     *       "error": "invalid_client",
                     *       "error_description": "The assertion has expired"
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthRefusal"];
                };
            };
            406: components["responses"]["Problem406"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Tokens_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repetition harmless: the same key and body get the first answer again (with `Idempotent-Replayed: true`), another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example token=eyJ… */
                "application/x-www-form-urlencoded": string;
            };
        };
        responses: {
            /** @description Whatever the token was, it does not count any more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["Revoked"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:claimwright:problem:invalid_parameter",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "code": "invalid_parameter",
                     *       "detail": "A query parameter is not valid",
                     *       "instance": "/v1/…",
                     *       "requestId": "req_019caf3c4e007000800000000000f001",
                     *       "findings": [
                     *         {
                     *           "code": "out_of_range",
                     *           "severity": "error",
                     *           "pointer": "/limit",
                     *           "message": "must not be greater than 200"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                    /**
                     * @example {
                     *       "error": "invalid_request",
                     *       "error_description": "token is missing"
                     *     }
                     */
                    "application/json": components["schemas"]["OAuthRefusal"];
                };
            };
            406: components["responses"]["Problem406"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AuditEvents_list: {
        parameters: {
            query?: {
                /** @description Only those with this actor */
                actor?: string;
                /** @description Only those with this object */
                object?: string;
                /** @description Only those with this recipient */
                recipient?: string;
                /** @description Only those with this purpose; several by repeating the parameter */
                purpose?: ("treatment" | "payment" | "operations" | "patient-request" | "public-health" | "legal" | "research" | "emergency")[];
                /** @description Only those with this service */
                service?: string;
                /** @description From this moment on */
                from?: string;
                /** @description Before this moment */
                to?: string;
                /** @description read: opened; write: sealed; disclose: sent out of the house */
                action?: ("read" | "write" | "disclose")[];
                /** @description The order; with `-` from the end */
                sort?: "seq" | "-seq";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("seq" | "at" | "action" | "object" | "actor" | "onBehalfOf" | "purpose" | "recipient" | "requestId" | "service" | "org" | "hash")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "seq": 4812,
                     *           "at": "2026-03-02T15:04:05.123Z",
                     *           "action": "read",
                     *           "object": "pat_019caf3c4e0070008000000000002001",
                     *           "actor": "key:Zm9vYmFyYmF6cXV4",
                     *           "purpose": "payment",
                     *           "requestId": "req-7f",
                     *           "service": "eligibility",
                     *           "org": "org_019caf3c4e0070008000000000000001",
                     *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         }
                     *       ],
                     *       "nextCursor": "WzQ4MTJd.1f0c2b3a"
                     *     }
                     */
                    "application/json": components["schemas"]["AuditEventPage"];
                    /** @example {"seq":4812,"at":"2026-03-02T15:04:05.123Z","action":"read","object":"pat_019caf3c4e0070008000000000002001","actor":"key:Zm9vYmFyYmF6cXV4","purpose":"payment","requestId":"req-7f","service":"eligibility","org":"org_019caf3c4e0070008000000000000001","hash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AuditEvents_disclosures: {
        parameters: {
            query?: {
                /** @description Only those with this actor */
                actor?: string;
                /** @description Only those with this object */
                object?: string;
                /** @description Only those with this recipient */
                recipient?: string;
                /** @description Only those with this purpose; several by repeating the parameter */
                purpose?: ("treatment" | "payment" | "operations" | "patient-request" | "public-health" | "legal" | "research" | "emergency")[];
                /** @description Only those with this service */
                service?: string;
                /** @description From this moment on */
                from?: string;
                /** @description Before this moment */
                to?: string;
                /** @description Only those with this accountable */
                accountable?: "true" | "false";
                /** @description The order; with `-` from the end */
                sort?: "seq" | "-seq";
                /** @description Only these fields of each item; in one parameter with commas, or by repeating it */
                fields?: ("seq" | "at" | "action" | "object" | "actor" | "onBehalfOf" | "purpose" | "recipient" | "requestId" | "service" | "org" | "hash")[];
                /** @description How many items a page has at most */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same `sort` */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of disclosures */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "seq": 4815,
                     *           "at": "2026-03-02T15:06:00.004Z",
                     *           "action": "disclose",
                     *           "object": "clm_019caf3c4e0070008000000000001005",
                     *           "actor": "system:claim-submission",
                     *           "purpose": "payment",
                     *           "recipient": "clearinghouse",
                     *           "service": "claim-submission",
                     *           "org": "org_019caf3c4e0070008000000000000001",
                     *           "hash": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AuditEventPage"];
                    /** @example {"seq":4815,"at":"2026-03-02T15:06:00.004Z","action":"disclose","object":"clm_019caf3c4e0070008000000000001005","actor":"system:claim-submission","purpose":"payment","recipient":"clearinghouse","service":"claim-submission","org":"org_019caf3c4e0070008000000000000001","hash":"60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"} */
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description As the caller has it already, by `If-None-Match` */
            304: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AuditEvents_export: {
        parameters: {
            query?: {
                /** @description The actor */
                actor?: string;
                /** @description The object */
                object?: string;
                /** @description The recipient */
                recipient?: string;
                /** @description The action */
                action?: "read" | "write" | "disclose";
                /** @description The purpose */
                purpose?: "treatment" | "payment" | "operations" | "patient-request" | "public-health" | "legal" | "research" | "emergency";
                /** @description The service */
                service?: string;
                /** @description The from */
                from?: string;
                /** @description The to */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An event a line */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {"seq":4812,"at":"2026-03-02T15:04:05.123Z","action":"read","object":"pat_019caf3c4e0070008000000000002001","actor":"key:Zm9vYmFyYmF6cXV4","purpose":"payment","requestId":"req-7f","service":"eligibility","org":"org_019caf3c4e0070008000000000000001","hash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"} */
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
}
