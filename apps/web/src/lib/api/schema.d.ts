// Made from openapi.json by npm run generate. Do not edit.

export interface paths {
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mails a code; the answer is the same when the address is taken. */
        post: operations["Account_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Account_confirm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/announcements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Announcement_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/announcements/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Announcement_publish"];
        post?: never;
        delete: operations["Announcement_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assignment_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assignment_bytes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/recusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Sheet_recuse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Sheet_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/sheet/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SheetRecord_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/sheet/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SheetRecord_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/sheet/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Sheet_submit"];
        post?: never;
        delete: operations["RoundAmendment_reopen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ballots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Ballot_voidBallot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ballots/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Closes the round that is open, and counts it. */
        put: operations["Ballot_closeBallotRound"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ballots/{id}/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Votes in the round that is open. */
        put: operations["Ballot_castVote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificate-issues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["CertificateDesk_cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificate-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys that certificates were signed with, to check one without the portal. */
        get: operations["Certificate_keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificate-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Number and code travel in the body, so that no address and no log holds them. */
        post: operations["Certificate_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CertificatePrint_paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Certificate_replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Certificate_end"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Moves the demo clock forward; absent (404) unless the process was started with DEMO_CLOCK=1. */
        put: operations["Clock_advance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draws/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything anybody needs to check a draw. */
        get: operations["Draws_readDraw"];
        put?: never;
        post?: never;
        /** Ends a draw without an order. */
        delete: operations["Draws_voidDraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draws/{id}/commitment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes a secret seed and publishes what binds it. */
        put: operations["Draw_commitDraw"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draws/{id}/revelation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Draws, and makes the order the schedule's. */
        put: operations["Draw_revealDraw"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draws/{id}/values/{position}/giver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The lead's: which member of the team gives its value. */
        put: operations["DrawValue_nameGiver"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draws/{id}/values/{position}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["DrawValue_openValue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draws/{id}/values/{position}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["DrawValue_sealValue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Edition_list"];
        put?: never;
        post: operations["Edition_found"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Announcement_list"];
        put?: never;
        post: operations["Announcement_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Edition_archive"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/assignments/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assignment_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ballots_listBallots"];
        put?: never;
        post: operations["Ballots_openBallot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/ballots/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ballots_listOwnBallots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/calibration/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnCalibration_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/certificate-issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CertificateDesk_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/certificate-seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A PNG of at most 1 MB. Nobody gets it back. */
        put: operations["CertificateDesk_seal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/certificate-trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How a certificate of a kind would look, with invented names. */
        post: operations["CertificatePrint_try"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CertificateDesk_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/certificates/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All valid ones of the edition, for the printers. */
        get: operations["CertificatePrint_print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Conflict_list"];
        put?: never;
        post: operations["Conflict_pin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/conflicts/{conflictId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Conflict_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/conflicts/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Conflict_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/conflicts/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Conflict_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/conflicts/decisions/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Conflict_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Opening_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/declarations/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Declaration_list"];
        put: operations["Declaration_declare"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/deliberation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Deliberation_readDeliberation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Queue_page"];
        put?: never;
        post: operations["EditionEntries_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/entries/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EditionEntries_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/entries/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Queue_next"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/entry-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Queue_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/entry-batches/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Queue_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/expert-nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Ballots_nameCandidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Extension_granted"];
        put?: never;
        post: operations["Extension_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/forms/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Form_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffInvitation_list"];
        put?: never;
        /** Asked again while the offer is open, it mails a new link; the old one dies. */
        post: operations["StaffInvitation_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/judge-import-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["JudgeImport_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/judge-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["JudgeImport_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/judge-imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["JudgeImport_undo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/judge-profile-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Profile_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/judge-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Profile_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/judge-profiles/{profileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Profile_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Profile_change"];
        trace?: never;
    };
    "/api/editions/{editionId}/judge-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["JudgeImport_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/judges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Judge_list"];
        put?: never;
        post: operations["Judge_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ledger_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/ledger/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ledger_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/message-drops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EditionOutbox_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/message-holds/{template}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** `template` may be `*`: all of the edition's messages. */
        put: operations["Template_hold"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/message-releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EditionOutbox_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/message-retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EditionOutbox_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/message-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Template_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/message-templates/{template}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Template_one"];
        put: operations["Template_change"];
        post?: never;
        /** Ours again. */
        delete: operations["Template_reset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/message-templates/{template}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Template_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EditionOutbox_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EditionOutbox_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/milestone-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Timeline_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/milestones/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Timeline_move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/milestones/{code}/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Extension_reach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/notice-desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All notices of the edition, those to come too, and the lists one can be made of. */
        get: operations["Notice_desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notice_publishNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/notices/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The notice as it would go out; nothing is stored. */
        post: operations["Notice_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ObjectionDesk_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/opening-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Opening_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/passes/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new code for the judge to show. */
        post: operations["OwnDates_judgePass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Settings_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/plan-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanFile_file"];
        put: operations["PlanFile_bring"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/plan-file/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlanFile_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/prepared-releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Freezes what a release will say; in place of one prepared earlier. */
        post: operations["Release_prepareRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/prizes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Prize_list"];
        put?: never;
        /** Names the winner of a special prize, decides a tie, or declares a vacancy. */
        post: operations["Prize_nominatePrize"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/prizes/cascade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cascade_readCascade"];
        /** Applies the plan as a whole. */
        put: operations["Cascade_followCascade"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/prizes/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A second person confirms the whole set. */
        put: operations["Prize_confirmPrizes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/prizes/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Fills the tiered awards from the final's ranks. */
        put: operations["Prize_proposePrizes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Edition_publish"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/register/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairs that may be one. */
        get: operations["Register_twins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/register/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Merge_merges"];
        put?: never;
        post: operations["Merge_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/register/merges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Within a day. */
        delete: operations["Merge_part"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/register/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Register_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/register/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Register_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/register/organisations/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Register_corrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/relations/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnRelations_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Release_list"];
        put?: never;
        /** Publishes at once what is confirmed now. */
        post: operations["Release_publishRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/reports/announcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An announcement of the results that are out, as a draft among the announcements. */
        post: operations["Report_announce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/reports/press-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The results that are out, as a Word document. */
        get: operations["Report_pressSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/reports/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Minutes, draws, signed sheets, notices, releases and the ledger as one archive, with an index and checksums. */
        get: operations["Report_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/reports/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The funnel, and entries by region, kind of organisation, track, division and TRL, as a workbook. */
        get: operations["Report_tables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/result-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands in the way, three recomputations, and the result sets there are. */
        get: operations["ResultSet_view"];
        put?: never;
        /** Finalises the results; once a set counts, the new one lies beside it. */
        post: operations["ResultSet_finaliseResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/review-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Queue_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/reviewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Queue_loads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rounds_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Seat_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Settings_settings"];
        put: operations["Settings_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Settings_changeSome"];
        trace?: never;
    };
    "/api/editions/{editionId}/settings/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlanFile_previewParts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/sittings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Follow_listSittings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/sittings/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When and where a judge sits. */
        get: operations["OwnDates_ownSittings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/sittings/mine/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StageFiles_sittingCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/stage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Follow_followStage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/stage/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Follow_watchStage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Thread_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/undertaking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Undertaking_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/undertaking/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Undertaking_sign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Version_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/versions/{version}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Version_differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/versions/{version}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Version_reverse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/working-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WorkingDays_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/working-days/days/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["WorkingDays_change"];
        post?: never;
        delete: operations["WorkingDays_strike"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/working-days/period": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WorkingDays_period"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/working-days/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["WorkingDays_confirm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{slug}/front": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Edition_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{slug}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notices of an edition that have begun. */
        get: operations["Notice_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{slug}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The results that are valid now. */
        get: operations["Release_results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{slug}/running-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rounds whose order is published, for everybody. */
        get: operations["OwnDates_runningOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email-changes/token/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EmailUndo_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email-changes/token/{token}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EmailUndo_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Entry_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Entry_change"];
        trace?: never;
    };
    "/api/entries/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Entry_save"];
        trace?: never;
    };
    "/api/entries/{id}/change-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Change_list"];
        put?: never;
        post: operations["Change_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/change-requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Change_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/change-requests/{requestId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Change_approve"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/change-requests/{requestId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Change_refuse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Consent_give"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/consents/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Consent_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Copy_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/copies/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Copy_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Review_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/decisions/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Review_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Desk_lookUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/documents/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Document_bytes"];
        put: operations["Document_put"];
        post?: never;
        delete: operations["Document_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/documents/{kind}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Document_sort"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/earlier-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Copy_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/eligibility-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Examination_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Feedback_feedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/feedback/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Feedback_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["File_bytes"];
        put?: never;
        post?: never;
        delete: operations["File_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/findings/{findingId}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Desk_wave"];
        post?: never;
        delete: operations["Desk_reopen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Form_compare"];
        put: operations["Form_adopt"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/hearings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Hearing_ofEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Review_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/lead-offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Member_offerLead"];
        post?: never;
        delete: operations["Member_endLeadOffer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/lead-offer/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Member_takeLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Examination_lookAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/member-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Team_order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Team_team"];
        put?: never;
        post: operations["Member_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Team_remove"];
        options?: never;
        head?: never;
        patch: operations["Team_portray"];
        trace?: never;
    };
    "/api/entries/{id}/members/{memberId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Member_addAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Entry_name"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/passes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new code for the team to show; those before stay good. */
        post: operations["OwnDates_teamPass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Form_asked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/pledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Paper_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/pledge/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Examination_acceptScan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/pledge/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Paper_print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/pledge/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Examination_askForScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Proposal_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/proposals/{proposalId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Proposal_confirm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/proposals/{proposalId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Proposal_decline"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Submission_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/receipt/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Paper_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Review_start"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/reviewer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Desk_assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Submission_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/revisions/{no}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Revision_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/revisions/{no}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Revision_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/revisions/{no}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Paper_revision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Submission_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/thread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Thread_one"];
        put?: never;
        post: operations["Thread_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/thread/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Thread_mark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/turns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When and where an entry is on, for its team. */
        get: operations["OwnDates_ownTurns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/turns/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StageFiles_turnCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/unsent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Form_left"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/waiting-submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Hands in while files are on their way: final with the last of them, at most a quarter of an hour past the deadline. */
        put: operations["Deadline_wait"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Submission_withdraw"];
        post?: never;
        delete: operations["Submission_revive"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/worksheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Desk_note"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/expert-lots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything anybody needs to check a draw; it names nobody. */
        get: operations["Lots_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Hall_readGuide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hall/root.crt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificate of the hall's authority, for the tablets' systems to install. */
        get: operations["Hall_readRoot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Handover_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Uses a connection of its own, so that a full pool does not make a healthy process look dead. */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Hearing_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Hearing_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["StaffInvitation_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/token/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Invitation_offer"];
        put?: never;
        post?: never;
        delete: operations["Invitation_decline"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/token/{token}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** With a session: takes the seat. Without: makes the account first and signs in. */
        post: operations["Invitation_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/judges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Judge_change"];
        trace?: never;
    };
    "/api/judges/{id}/arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The judge has come, and takes the seat without a link. */
        put: operations["Judge_welcome"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/affiliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Affiliation_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/affiliations/{organisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Affiliation_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Certificate_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Privacy_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Consent_given"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Privacy_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/data-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything, as one file; a POST because it is on record. */
        post: operations["Privacy_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/data/{section}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Privacy_section"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/email-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EmailChange_show"];
        put?: never;
        /** Mails a link to the new address; the answer is the same when it has an account. */
        post: operations["EmailChange_ask"];
        delete: operations["EmailChange_cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/email-change/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["EmailChange_confirm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/email-change/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EmailLink_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/judge-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Profile_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Profile_changeOwn"];
        trace?: never;
    };
    "/api/me/message-preference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inbox_preference"];
        put: operations["Inbox_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inbox_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inbox_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/messages/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Inbox_read"];
        post?: never;
        delete: operations["Inbox_unreadOne"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Me_password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/phone-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Phone_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/phones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Phone_list"];
        put: operations["Phone_verify"];
        post?: never;
        /** The number is in the body: addresses are written into logs. */
        delete: operations["Phone_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Me_profile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Me_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Me_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/unread-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inbox_unread"];
        put?: never;
        post?: never;
        delete: operations["Inbox_readAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notice_notice"];
        put?: never;
        post?: never;
        /** Only before it has begun. */
        delete: operations["Notice_callOffNotice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/announcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A draft among the announcements. */
        post: operations["NoticeAnnouncement_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticePaper_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The token of the proof stands in the header. */
        post: operations["Objecting_bring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Objection_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticePaper_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/phone-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Objecting_sendCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/tips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kept as a lead; it is no objection. */
        post: operations["Objection_tip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objection-receipts/{receipt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Objection_follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objection-receipts/{receipt}/phone-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For whoever objected; answered alike whether receipt and number belong together. */
        post: operations["Objecting_sendCodeToFollow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ObjectionDesk_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ObjectionSteps_acceptObjection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ObjectionSteps_decideObjection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections/{id}/evidence/{evidenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ObjectionDesk_evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Once, by the days of the edition's plan. */
        put: operations["ObjectionSteps_extendObjection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections/{id}/hearings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Hearing_hear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections/{id}/log-pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notice, matter, steps, hearings, ledger lines and, for supervisors, who objects and the files: one archive with index and checksums. */
        get: operations["LogPack_pack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections/{id}/objector-look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Each look leaves a line in the journal. */
        put: operations["ObjectionDesk_objector"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ObjectionSteps_rejectObjection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** While somebody types: by name, other name, code, pinyin or its initials. */
        get: operations["Organisation_search"];
        put?: never;
        /** Finds it by its code or name, or adds it. */
        post: operations["Organisation_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By an id it has or had: one that was merged answers as what it became. */
        get: operations["Organisation_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Outbox_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbox/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Outbox_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/page-faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PageFault_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-prints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaperPrint_bytes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PaperCode_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-sheets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaperScan_one"];
        put?: never;
        post?: never;
        delete: operations["PaperSheet_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-sheets/{id}/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PaperSheet_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-sheets/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PaperSheet_decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-sheets/{id}/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaperScan_scan"];
        put: operations["PaperScan_attach"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-sheets/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PaperScan_sign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-sheets/{id}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PaperSheet_transcribe"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Account_reset"];
        /** Mails a code if the address is known; the answer is the same when it is not. */
        post: operations["Account_forget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phone-proofs/{proofId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Objecting_prove"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prizes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["OnePrize_withdrawPrize"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prizes/{id}/cascade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What would follow if this prize were withdrawn. */
        get: operations["OnePrize_readSupposedCascade"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prizes/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["OnePrize_suspendPrize"];
        post?: never;
        delete: operations["OnePrize_restorePrize"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Needs the number and the hash; says nothing about people. */
        get: operations["Deadline_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/release-previews/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Preview_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/releases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One release, also a superseded one. */
        get: operations["Release_release"];
        put?: never;
        post?: never;
        /** Gives up a release that nobody has read. */
        delete: operations["Release_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/releases/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Preview_open"];
        post?: never;
        delete: operations["Preview_close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/releases/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Publishes a prepared release, at once or at an instant, which can be moved as long as it is to come. */
        put: operations["Release_schedule"];
        post?: never;
        delete: operations["Release_unschedule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/result-releases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Release_withdrawRelease"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/result-sets/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The set counts from now on. */
        put: operations["ResultSet_applySet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/result-sets/{id}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its bundle as a file, before it is published. */
        get: operations["ResultSet_bundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/result-sets/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The set is dropped; what counts stays. */
        put: operations["ResultSet_dropSet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rounds_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A judge is absent: what they have not handed in is free for others. */
        post: operations["Absence_free"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/absences/{judgeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** They have come after all. */
        delete: operations["Absence_comes"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/advancement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RoundEnd_advance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundFigures_agreed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/announcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RoundOutcome_tell"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundFigures_proof"];
        put: operations["RoundPreparation_assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/assignment-copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes what is in force as a draft. */
        post: operations["Workbench_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/assignment-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Stops the search, or discards its result. */
        delete: operations["Workbench_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/assignment-draft/change-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a table would do to the draft. */
        post: operations["WorkbenchTable_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/assignment-draft/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WorkbenchTable_change"];
        /** Takes the last changes back. */
        delete: operations["WorkbenchTable_undo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/assignment-draft/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["WorkbenchPublication_publish"];
        post?: never;
        /** What was in force before is in force again. */
        delete: operations["WorkbenchPublication_undo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/assignment-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to work a draft out. */
        post: operations["Workbench_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/assignment-repairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a draft that keeps what is in force and fills only its free seats. */
        post: operations["WorkbenchRepair_repair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/assignment-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WorkbenchTable_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/assignment-table-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The texts of a workbook, as if they had been pasted. */
        post: operations["WorkbenchTable_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/assignment-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Computes the assignment in force again from what is stored; nothing is written. */
        post: operations["WorkbenchPublication_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/calibration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calibration_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/calibration/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Calibration_open"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/calibration/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The samples of a workbook, or of a PDF, to be looked at. */
        post: operations["SampleTable_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/calibration/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Calibration_keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/calibration/sheets/{sampleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["OwnCalibration_score"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/calibration/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SampleTable_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/certainty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundOutcome_sure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RoundEnd_close"];
        post?: never;
        delete: operations["RoundEnd_reopen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Draws_listDraws"];
        put?: never;
        /** Freezes the published list and says where the value will come from. */
        post: operations["Draws_freezeDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/entrants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RoundPreparation_bring"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/entrants/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Entrant_readEntrant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/entrants/{entryId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Entrant_readEntrantFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/excuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RoundEnd_excuse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/expert-lots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draws of experts for a round, with names once they are drawn. */
        get: operations["Lots_list"];
        put?: never;
        /** Publishes a sealed list and a commitment. */
        post: operations["Lot_commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/expert-lots/{lotId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends it without a result. */
        delete: operations["Lot_void"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/expert-lots/{lotId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invites those who were drawn, or who stand by for those who declined. */
        post: operations["Lot_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/expert-lots/{lotId}/revelation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Opens the seed: the value of the event decides. */
        put: operations["Lot_reveal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/hall-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HallCode_readCodes"];
        put?: never;
        /** New codes, as the paper to hand out; they are told nowhere else and never again. */
        post: operations["HallCode_printCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/hall-codes/{codeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["HallCode_revokeCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundOutcome_print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RoundPreparation_open"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/panel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RoundPreparation_seat"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/paper-prints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PaperPrint_print"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/paper-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaperPrint_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rounds_work"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/promotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoundOutcome_promote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoundCourse_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/reminder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundCourse_look"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoundCourse_remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Reopening_askReopening"];
        post?: never;
        delete: operations["Reopening_withdrawReopening"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/reopening/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Reopening_confirmReopening"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/replacements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoundAmendment_replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/replacements/{assignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of the panel may take a free seat, the best first. */
        get: operations["Seat_replacements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/result-releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Release_releaseResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reveal_readReveal"];
        put: operations["Reveal_prepareReveal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/reveal/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reveal_watchReveal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/reveal/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Reveal_playReveal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/running-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The published order, for everybody. */
        get: operations["OwnDates_runningOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plan as people work on it. */
        get: operations["Schedule_readSchedule"];
        put: operations["Schedule_planSchedule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/schedule/arrangement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Fills the sittings of the plan with whoever has no turn, and arranges them by number or to spare recusals. */
        put: operations["Arrangement_arrangeSchedule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/schedule/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Makes the plan what teams, judges and the hall go by. */
        put: operations["Schedule_publishSchedule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sittings as published. */
        get: operations["Schedule_listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/sessions/{sessionId}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Attendance_listAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/sessions/{sessionId}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** By a scanned code, a number that was said, or a line of the list. */
        post: operations["Attendance_checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/sessions/{sessionId}/check-ins/{checkInId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Attendance_undoCheckIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/sessions/{sessionId}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The running order, the codes for the check-in, or the list for the door. */
        get: operations["StageFiles_stagePaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/sessions/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StageFiles_roundCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundRecord_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Signature_list"];
        put?: never;
        post: operations["Signature_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/standings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rounds_results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/standings/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundFigures_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/standings/live/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundFigures_watchStandings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/substitutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of the pool may join the panel. */
        get: operations["Seat_substitutes"];
        put?: never;
        post: operations["Seat_substitute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RoundAmendment_vote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/workbench": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The assignment in force and the draft beside it. */
        get: operations["Workbench_look"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/screens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Screen_closeScreen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/screens/token/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Screen_readScreen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/screens/token/{key}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Screen_watchScreen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Seat_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SecondFactor_confirm"];
        post: operations["SecondFactor_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_present"];
        put?: never;
        post?: never;
        delete: operations["Session_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SecondFactor_pass"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{id}/bells": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Console_setBells"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TeamClock_readClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{id}/clock/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TeamClock_watchClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{id}/console": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Console_readConsole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{id}/console/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Console_watchConsole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{id}/screens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Screen_openScreen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{id}/swaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Console_swapTurns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team-invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Joining_behind"];
        put?: never;
        post?: never;
        delete: operations["Joining_turnDown"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team-invitations/{token}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** In person: under one's own account, with one's own consents. */
        post: operations["Joining_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Clock_time"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/turns/{id}/gap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The entry has left: those after it come earlier. */
        put: operations["Turn_closeGap"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/turns/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Turn_takeStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/turns/{id}/steps/last": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes the last one back. */
        delete: operations["Turn_stepBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Upload_create"];
        delete?: never;
        options: operations["Upload_offer"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Upload_drop"];
        options?: never;
        head: operations["Upload_look"];
        patch: operations["Upload_add"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AbsenceDto: {
            from: string;
            until: string;
        };
        AbsenceView: {
            from: string;
            until: string;
        };
        AcceptanceDto: {
            /** @description Whether the prize waits until the objection is decided. */
            suspend: boolean;
            version: number;
        };
        AcceptInvitationDto: {
            name?: string;
            password?: string;
        };
        AcceptScanDto: {
            note: string;
        };
        AddJudgeDto: {
            /** @description Most entries in one round. */
            capacity: number;
            email: string;
            /** @description Words of their own, beside the tracks; added to what is known. */
            expertise?: string[];
            /** @enum {string} */
            kind: "academic" | "capital" | "clinical" | "industry" | "registration_ip";
            languages?: ("de" | "en" | "es" | "fr" | "ja" | "ko" | "ru" | "zh")[];
            name: string;
            organisation: components["schemas"]["JudgeOrganisationDto"];
            /** @description Professional title; absent: as the competition knows it. */
            title?: string;
            /**
             * @description Codes of the tracks they know best; none: all alike.
             * @default []
             */
            tracks: string[];
        };
        AddReaderDto: {
            /**
             * Format: date-time
             * @description Until when this one may write, where that is later than the round's end; needed once that is past.
             */
            dueAt?: string;
            /** Format: uuid */
            entryId: string;
            reason: string;
        };
        AdoptFormDto: {
            version: number;
        };
        AdvanceClockDto: {
            /** @description Seconds to move forward, a year at most. */
            advanceSeconds: number;
        };
        AdvanceView: {
            /** @enum {string} */
            split: "equal" | "proportional";
            /** @enum {string} */
            tell?: "at-once" | "by-hand";
            total: number;
            waitlist?: number;
        };
        AffiliationDto: {
            /**
             * @description A day in Shanghai, `2023-06-30`.
             * @default null
             */
            leftOn: string | null;
        };
        AffiliationsView: {
            items: components["schemas"]["AffiliationView"][];
        };
        AffiliationView: {
            /** Format: date-time */
            declaredAt: string;
            /**
             * Format: date-time
             * @description Null while they belong to it.
             */
            leftAt: string | null;
            name: string;
            organisationId: string;
        };
        AgreementView: {
            panels: components["schemas"]["PanelAgreementView"][];
            /** @description Empty: nobody scored an entry they have a relation to. */
            relations: components["schemas"]["RelationFiguresView"][];
        };
        AnnouncementCanView: {
            write: boolean;
        };
        AnnouncementDraftView: {
            id: string;
        };
        AnnouncementDto: {
            body: components["schemas"]["BothTextsDto"];
            pinned: boolean;
            title: components["schemas"]["BothTextsDto"];
        };
        AnnouncementListView: {
            can: components["schemas"]["AnnouncementCanView"];
            items: components["schemas"]["AnnouncementView"][];
            page: number;
            pageSize: number;
            total: number;
        };
        AnnouncementView: {
            body: components["schemas"]["LocalisedView"];
            id: string;
            /** Format: date-time */
            mailedAt: string | null;
            pinned: boolean;
            /**
             * Format: date-time
             * @description Null: a draft, which only its writers see.
             */
            publishedAt: string | null;
            title: components["schemas"]["LocalisedView"];
            version: number;
        };
        AnswerCopyView: {
            /**
             * Format: date-time
             * @description Names the copy, for taking it back.
             */
            copiedAt: string;
            left: components["schemas"]["LeftAnswerView"][];
            taken: string[];
        };
        AnswerDto: {
            answer: string;
        };
        AnswerRowView: {
            id: string;
            /** Format: date-time */
            savedAt: string;
            version: number;
        };
        AnswerView: {
            field: string;
            rows: components["schemas"]["AnswerRowView"][] | null;
            /** Format: date-time */
            savedAt: string | null;
            value: Record<string, never>;
            version: number;
        };
        ArrangeScheduleDto: {
            /** @enum {string} */
            by: "number" | "recusals";
            version: number;
        };
        AskChangeDto: {
            /** Format: uuid */
            memberId?: string;
            organisation?: components["schemas"]["NameOrganisationDto"];
            /** @enum {string} */
            part: "lead" | "organisation" | "title";
            proof: string;
            reason: string;
            title?: string;
        };
        AskedChangeView: {
            id: string;
        };
        AskedConsentView: {
            code: string;
            required: boolean;
            text: components["schemas"]["TeamWordsView"];
            version: number;
        };
        AskedEntryView: {
            assignmentId: string;
            leadName: string;
            members: components["schemas"]["JudgedMemberView"][];
            number: string;
            /** @description Empty in a blind round, as are lead and members. */
            organisationName: string;
            /** @description With one of these, a sentence is due. */
            relations: components["schemas"]["AskedRelationView"][];
            round: components["schemas"]["LocalisedView"];
            title: string;
        };
        AskedPlanView: {
            consents: components["schemas"]["ConsentPlanView"][];
            divisions: components["schemas"]["CategoryView"][];
            documents: components["schemas"]["DocumentPlanView"][];
            eligibility: components["schemas"]["EligibilityView"];
            entries: components["schemas"]["EntryLimitsView"];
            form: components["schemas"]["FormPlanView"];
            members: components["schemas"]["TeamSizeView"];
            name: components["schemas"]["LocalisedView"];
            pledge?: components["schemas"]["PledgePlanView"];
            rounds: components["schemas"]["AskedRoundView"][];
            tracks: components["schemas"]["CategoryView"][];
        };
        AskedRelationView: {
            /** @description The organisation, the member or the words of the form it was found in; null in a blind round. */
            ground: string | null;
            /** @description The question of the form it was found in, and the year that is given there; null: in none, in a blind round. */
            question: components["schemas"]["LocalisedView"] | null;
            relation: string;
            year: number | null;
        };
        AskedRoundView: {
            code: string;
            name: components["schemas"]["LocalisedView"];
        };
        AskedScanView: {
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            dueAt: string;
            note: string;
            reasons: ("illegible" | "missing" | "no-seal" | "no-signatures" | "other-paper" | "outdated" | "pages-missing")[];
        };
        AskedView: {
            id: string;
            milestones: components["schemas"]["MilestoneView"][];
            /** Format: date-time */
            now: string;
            plan: components["schemas"]["AskedPlanView"];
            slug: string;
            /** @enum {string} */
            state: "archived" | "draft" | "published";
        };
        AskEmailChangeDto: {
            address: string;
            /** @description Needed where an authenticator is set up. */
            code?: string;
            password: string;
        };
        AssignDto: {
            seed?: string;
        };
        AssignmentDraftView: {
            /** @description Pairs that only join groups. */
            anchors: number;
            /** Format: date-time */
            begunAt: string;
            begunByName: string;
            changes: components["schemas"]["ChangeBatchView"][];
            /** @description Parts of the graph of judges and entries, with joined groups and changes by hand. */
            components: number | null;
            conflictsKnown: number;
            /** Format: date-time */
            endedAt: string | null;
            faults: components["schemas"]["DraftFaultView"][];
            id: string;
            inputsHash: string | null;
            /** @description Algebraic connectivity of the judges: 0 in several parts. */
            lambda2: number | null;
            outcome: components["schemas"]["AssignmentOutcomeView"] | null;
            /** @description Entries, panel, conflicts or plan have changed since: it cannot be published any more. */
            overtaken: boolean;
            /** @description Pairs looked at, conflicts known, and pairs in conflict. */
            pairs: number;
            progress: components["schemas"]["DraftProgressView"] | null;
            refusal: components["schemas"]["DraftRefusalView"] | null;
            seed: string;
            settings: components["schemas"]["DraftSettingsView"];
            /** @enum {string} */
            state: "failed" | "ready" | "running";
            violations: number;
        };
        AssignmentOutcomeView: {
            affinity: number;
            /** @description No assignment that keeps the rules has more, less the price of uneven loads. */
            bound: number;
            /** @description Parts of the graph of judges and entries; in one part every judge can be compared with every other. */
            components: number;
            /** @description Lotteries drawn until one kept every rule; null: nothing was left to chance. */
            draws: number | null;
            /** @description The worst-served entry's share of the best possible; null: the rule has no floor. */
            floorReached: number | null;
            /** @description Whether it is proven that nothing better exists. */
            optimal: boolean;
            /** @description null: it was worked out before owed answers were noted. */
            owed: components["schemas"]["OwedAnswersView"] | null;
            solver: string;
            /** @description Pairs in which words of the judge's expertise stand in the entry; null: it was worked out before words counted. */
            words: number | null;
            worst: components["schemas"]["WorstServedView"] | null;
        };
        AssignmentPlanView: {
            anchors?: boolean;
            capPercent: number;
            floorPercent: number;
            loadPrice: number;
            organisationCap: number | null;
            /** @description What an answer that a judge still owes costs; absent: 250. */
            owedPrice?: number;
            secondPerson?: boolean;
        };
        AssignmentProofView: {
            /** @description Which affinities of the problem are lower by an answer that a judge still owed, and by how much. */
            owed: Record<string, never> | null;
            /** @description `fairness assign < problem.json` answers with `result`. */
            problem: Record<string, never>;
            /** @description The pairs, the bound that no assignment exceeds, and the certificate by which anybody can check it. */
            result: Record<string, never>;
            /** @description Entry, judge and the judge's words that stand in the entry, of every pair that was drawn and has some. */
            words: Record<string, never> | null;
        };
        AssignmentView: {
            can: components["schemas"]["DutyCanView"];
            comment: components["schemas"]["CommentRuleView"];
            /** @description The judge has not yet said how they stand to the entry: its answers and files are left out until then. */
            declarationDue: boolean;
            editionId: string;
            entry: components["schemas"]["JudgedEntryView"];
            id: string;
            mark: string;
            /** Format: date-time */
            now: string;
            /** @description Totals of the judge's other submitted sheets in this round, smallest first. */
            ownTotals: string[];
            /** @description How many sheets of the whole panel have a total in each five points, the last with 100; null before it is sealed. */
            panel: number[] | null;
            /** @description The chief judge has let its result out: its sheets stay as they are. */
            released: boolean;
            round: components["schemas"]["DutyRoundView"];
            rubric: components["schemas"]["CriterionView"][];
            sheet: components["schemas"]["SheetView"] | null;
        };
        AttendanceView: {
            can: {
                checkIn: boolean;
            };
            /** @description Teams in running order, then judges by name. */
            items: components["schemas"]["AttendeeView"][];
            /** @enum {string} */
            kind: "judging" | "rehearsal";
            missing: number;
            room: number;
            sessionId: string;
            /** Format: date-time */
            startsAt: string;
            venue: string;
        };
        AttendeeView: {
            /** @description null: not yet. */
            checkIn: components["schemas"]["CheckedInView"] | null;
            id: string;
            /** @enum {string} */
            kind: "entry" | "judge";
            /** @description The entry's title, or the judge's name. */
            name: string;
            /** @description Of an entry. */
            number: string | null;
            organisation: string;
            /** @description Of an entry, in the running order. */
            position: number | null;
            /** Format: date-time */
            startsAt: string | null;
        };
        AwaitedValueView: {
            can: {
                give: boolean;
                name: boolean;
            };
            drawId: string;
            /** @description The member whom the lead named to give it; null: nobody but the lead. */
            giverId: string | null;
            /** @description Whom the lead may name. */
            members: components["schemas"]["TeamMemberView"][];
            position: number;
            /** @enum {string} */
            state: "open" | "seal" | "wait";
            /** @description The organiser typed it in for the team. */
            typedIn: boolean;
        };
        AwardingPlanView: {
            ballot: components["schemas"]["BallotPlanView"];
            besideTiered: boolean;
            /** @enum {string} */
            lastSeatTie: "enlarge" | "vacant" | "vote";
            limits: components["schemas"]["AwardLimitView"][];
            specialsPerProject: number;
        };
        AwardLimitView: {
            /** @enum {string} */
            by: "division" | "organisation" | "track";
            code?: string;
            least?: number;
            most?: number;
        };
        AwardPlanView: {
            candidates: components["schemas"]["CandidatesView"] | null;
            /** @enum {string} */
            choice?: "ballot" | "nomination";
            code: string;
            /** @enum {string} */
            holder: "person" | "project";
            /** @enum {string} */
            kind: "special" | "tiered";
            minimum?: number;
            name: components["schemas"]["LocalisedView"];
            quota: number;
            ranks: components["schemas"]["RanksView"] | null;
        };
        AwardStandingView: {
            awardCode: string;
            name: {
                en: string;
                "zh-CN": string;
            };
            /** @description Of a candidate for an award that a person holds: who of its team may. */
            people: string[];
            reason: string | null;
            /** @enum {string} */
            standing: "candidate" | "holds" | "passed-over";
        };
        AwardView: {
            /** @description Whom the award may be given to by hand, best first; of a tiered award, those tied across its last seats. */
            candidates: components["schemas"]["PrizeEntryView"][];
            /**
             * @description How a special award is chosen among its candidates.
             * @enum {string}
             */
            choice: "ballot" | "nomination";
            code: string;
            /** @enum {string} */
            holder: "person" | "project";
            /** @enum {string} */
            kind: "special" | "tiered";
            name: {
                en: string;
                "zh-CN": string;
            };
            /** @description Why a special award may not go to the others, best first. */
            passedOver: components["schemas"]["PassedOverView"][];
            people: {
                entryId: string;
                name: string;
                personId: string;
            }[];
            quota: number;
            /** @description Seats that a prize or a vacancy takes. */
            taken: number;
        };
        BallotCandidateView: {
            entry: components["schemas"]["PrizeEntryView"];
            /** @description Why experts named it. */
            grounds: string[];
            holderName: string | null;
            id: string;
        };
        BallotListView: {
            can: {
                name: boolean;
                open: boolean;
            };
            items: components["schemas"]["BallotView"][];
            /** @description Names of candidates by experts. */
            nominations: components["schemas"]["ExpertNominationView"][];
        };
        BallotPlanView: {
            leaders: number;
            /** @enum {string} */
            majority: "half" | "two-thirds";
            minutes: number;
            /** @enum {string} */
            quorum: "all" | "half" | "two-thirds";
            rounds: number;
        };
        BallotRoundView: {
            abstained: number;
            candidates: string[];
            /** Format: date-time */
            closedAt: string | null;
            /** Format: date-time */
            closesAt: string;
            no: number;
            /** Format: date-time */
            opensAt: string;
            /** @enum {string|null} */
            outcome: "decided" | "next" | "no-quorum" | "undecided" | "void" | null;
            /** @description How many have voted. */
            turnout: number;
            votes: components["schemas"]["VotesView"][];
        };
        BallotView: {
            awardCode: string;
            candidates: components["schemas"]["BallotCandidateView"][];
            electors: number;
            id: string;
            /** @description The reader must keep away from a candidate: they learn nothing else of the ballot. */
            kept: boolean;
            /** @description Names of the panel who must keep away from a candidate. */
            recused: string[];
            rounds: components["schemas"]["BallotRoundView"][];
            /** @enum {string} */
            state: "decided" | "open" | "undecided" | "void";
            voidReason: string | null;
            winner: string | null;
        };
        BandView: {
            from: number;
            text: components["schemas"]["LocalisedView"];
        };
        BanView: {
            text: components["schemas"]["LocalisedView"];
            when?: components["schemas"]["ShownIfView"];
            word: string;
        };
        BatchDto: {
            /** @enum {string} */
            action: "admit" | "assign" | "remind" | "return" | "spread" | "start" | "unassign";
            entryIds: string[];
            /** @default [] */
            reviewers: string[];
        };
        BatchLineView: {
            entryId: string;
            /** @description Questions of its checklist that are answered with no. */
            failed: number;
            number: string;
            /** @enum {string} */
            outcome: "done" | "skipped" | "would";
            /** @description Whose it was before, to give it back. */
            reviewerBefore: string | null;
            /** @description In words, when a rule refused it while it was done. */
            reviewerId: string | null;
            reviewerName: string | null;
            /**
             * @description Why it is passed over.
             * @enum {string|null}
             */
            skip: "checks" | "findings" | "involved" | "late" | "no-change" | "nobody" | "nothing" | "open" | "proposal" | "refused" | "returned" | "state" | "unworded" | "waiting" | null;
            title: string;
        };
        BatchView: {
            /** @description How many were, or would be, done. */
            done: number;
            items: components["schemas"]["BatchLineView"][];
        };
        BeginDraftDto: {
            anchors?: boolean;
            capPercent?: number;
            floorPercent?: number;
            /** @enum {string} */
            history?: "again" | "fresh" | "ignore";
            judgesPerEntry?: number | null;
            leastLoad?: number;
            loadPrice?: number;
            mostLoad?: number;
            organisationCap?: number | null;
            owedPrice?: number;
            seats?: components["schemas"]["SeatSettingDto"][];
            /** @description To draw from; absent: by chance. */
            seed?: string;
        };
        BegunDraftView: {
            id: string;
        };
        BellsDto: {
            pitch: number[];
            questions: number[];
            version: number;
        };
        BellsView: {
            pitch: number[];
            questions: number[];
        };
        BlockerView: {
            /** @enum {string} */
            code: "below-minimum" | "conflict-after" | "conflict-open" | "conflict-since" | "declaration-open" | "draft-open" | "gap-open" | "judge-unsigned" | "paper-open" | "release-differs" | "scorekeeper-unsigned" | "sheet-missing" | "tie-open" | "top-tied";
            entryId: string;
            /** @description Whether somebody may answer for it; what is not must be set right. */
            excusable: boolean;
            /** @description null: it stands. */
            excuse: components["schemas"]["ExcuseView"] | null;
            judgeId: string | null;
            judgeName: string | null;
            /** @description Names it when it is excused. */
            key: string;
            minimum: number | null;
            number: string;
            /** @description Submitted sheets, where there are fewer than `minimum`. */
            sheets: number | null;
            title: string;
        };
        BoardLineView: {
            /** @description The step of the tie ladder that told this entry apart. */
            decidedBy: string | null;
            entryId: string;
            /** @description An exact fraction such as `1723/20`. */
            exact: string | null;
            listKey: string;
            /** @description Means of the criteria, in the order of the board's; null: not one of this entry's. */
            means: (string | null)[];
            number: string;
            /** @description null: no result yet. */
            rank: number | null;
            /** @description The chief judge has let this result out. */
            released: boolean;
            /** @description Sheets that count so far. */
            sheets: number;
            shown: string | null;
            title: string;
            /** @description Too few sheets to drop the highest and the lowest. */
            untrimmed: boolean;
        };
        BoardListView: {
            key: string;
            size: number;
        };
        BothTextsDto: {
            en: string;
            "zh-CN": string;
        };
        CalendarCan: {
            changeCalendar: boolean;
        };
        CalendarChangeView: {
            /** Format: date-time */
            changedAt: string;
            changedBy: string | null;
            day: string | null;
            /** @enum {string|null} */
            kindAfter: "holiday" | "workday" | null;
            /** @enum {string|null} */
            kindBefore: "holiday" | "workday" | null;
            name: string;
            reason: string;
            year: number;
        };
        CalendarReasonDto: {
            reason: string;
        };
        CalendarYearView: {
            days: number;
            published: boolean;
            year: number;
        };
        CalibratedJudgeView: {
            judgeId: string;
            leaning: components["schemas"]["LeaningView"] | null;
            name: string;
            scored: number;
        };
        CalibrationCanView: {
            keepSamples: boolean;
            openCalibration: boolean;
        };
        CalibrationDutiesView: {
            items: components["schemas"]["CalibrationDutyView"][];
        };
        CalibrationDutyView: {
            /** @description null until all are scored, and where there is nothing to compare with. */
            leaning: components["schemas"]["LeaningView"] | null;
            /** @description Samples still to score. */
            left: number;
            /** @description Whether they can still be scored. */
            open: boolean;
            /** @description The round's entries stay shut until all are scored. */
            required: boolean;
            round: components["schemas"]["LocalisedView"];
            roundId: string;
            samples: components["schemas"]["SampleDutyView"][];
        };
        CalibrationPlanView: {
            required: boolean;
            /** @enum {string} */
            shows: "both" | "panel" | "reference";
        };
        CalibrationRuleView: {
            required: boolean;
            /** @enum {string} */
            shows: "both" | "panel" | "reference";
        };
        CalibrationView: {
            can: components["schemas"]["CalibrationCanView"];
            judges: components["schemas"]["CalibratedJudgeView"][];
            /** Format: date-time */
            openedAt: string | null;
            /** @description null: the rules of the round ask for none. */
            rule: components["schemas"]["CalibrationRuleView"] | null;
            samples: components["schemas"]["SampleView"][];
            version: number;
        };
        CandidatesChangeView: {
            awardCode: string;
            gained: components["schemas"]["PrizeEntryView"][];
            lost: components["schemas"]["PrizeEntryView"][];
        };
        CandidatesView: {
            criteria: string[];
            minimumTrl: number | null;
            top: number;
        };
        CandidateView: {
            /** @description Whether the entry's seats by kind are filled with them, as far as one judge can fill them. */
            fitsKind: boolean;
            judgeId: string;
            /** @enum {string} */
            kind: "academic" | "capital" | "clinical" | "industry" | "registration_ip";
            /** @description One of the tracks they know best; null: they named none. */
            knowsTrack: boolean | null;
            limit: number;
            /** @description Entries they read by now, and the most they take. */
            load: number;
            name: string;
            organisation: string;
            relations: components["schemas"]["SeatRelationView"][];
            /** @description Whether they have signed what the edition asks judges to sign. */
            signed: boolean;
        };
        CascadeView: {
            candidates: components["schemas"]["CandidatesChangeView"][];
            gives: components["schemas"]["GivenView"][];
            hash: string;
            /** @description Entries of which something would be said here that the reader must keep away from. */
            hidden: number;
            loses: components["schemas"]["LostView"][];
            ties: {
                awardCode: string;
                entries: components["schemas"]["PrizeEntryView"][];
                seats: number;
            }[];
        };
        CategoryView: {
            code: string;
            name: components["schemas"]["LocalisedView"];
            summary: components["schemas"]["LocalisedView"];
        };
        CellFaultView: {
            /** @enum {string} */
            code: "duplicate" | "forbidden-character" | "not-a-number" | "not-an-email" | "not-an-option" | "required" | "too-long";
            /** @description Key of the column. */
            column: string;
        };
        CertaintyView: {
            lists: components["schemas"]["ListCertaintyView"][];
            /**
             * Format: date-time
             * @description null: it is being computed.
             */
            weighedAt: string | null;
        };
        CertificateDeskView: {
            /** @description Why none can be issued: `results-not-published`, `results-provisional`, `results-outdated`, `notice-open`. */
            blockers: string[];
            can: components["schemas"]["CertificatesCanView"];
            /** @description Whose names the certificates leave out, or have from nowhere but the results. */
            differences: components["schemas"]["CertificateDifferenceView"][];
            /** @description Who is due one and has none, by kind. */
            due: components["schemas"]["DueCountView"][];
            issue: components["schemas"]["CertificateIssueView"] | null;
            items: components["schemas"]["StaffCertificateView"][];
            judges: components["schemas"]["HonourableJudgeView"][];
            /** Format: date-time */
            sealKeptAt: string | null;
        };
        CertificateDifferenceView: {
            award: components["schemas"]["VerifiedNameView"];
            /**
             * @description `withdrew`, agreed only `since`, `gone` from the team, or the whole prize `unlisted`.
             * @enum {string}
             */
            how: "gone" | "since" | "unlisted" | "withdrew";
            /** @description The person's; of a prize that is not listed the project's. */
            name: string;
            number: string;
        };
        CertificateIssueView: {
            /** Format: date-time */
            endedAt: string | null;
            id: string;
            issued: number;
            printed: number;
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            state: "cancelled" | "done" | "running";
            total: number;
        };
        CertificateKeysView: {
            items: components["schemas"]["CertificateKeyView"][];
        };
        CertificateKeyView: {
            id: string;
            /** @description SubjectPublicKeyInfo in PEM. */
            publicKey: string;
            /** Format: date-time */
            since: string;
        };
        CertificateReasonDto: {
            /** @description Why; the staff and the holder read it. */
            reason: string;
        };
        CertificatesCanView: {
            cancel: boolean;
            end: boolean;
            issue: boolean;
            seal: boolean;
        };
        CertificatesPlanView: {
            judge: components["schemas"]["CertificateWordingView"];
            member: components["schemas"]["CertificateWordingView"];
            organisation: components["schemas"]["CertificateWordingView"];
            /** @enum {string} */
            orientation: "landscape" | "portrait";
            person: components["schemas"]["CertificateWordingView"];
            project: components["schemas"]["CertificateWordingView"];
            series: string;
            signatories: ("co_operator" | "guide" | "host" | "operator" | "supporter")[];
        };
        CertificateVerdictView: {
            award: components["schemas"]["VerifiedNameView"];
            /** @description The day of the official publication, YYYY-MM-DD. */
            date: string;
            edition: components["schemas"]["VerifiedNameView"];
            /**
             * Format: date-time
             * @description When it was corrected or revoked; null: it is valid.
             */
            endedAt: string | null;
            /** @description SHA-256 of the signed words, to compare with a copy at hand. */
            hash: string;
            /** @description A person's name but for its first character is left out; a unit's and a project's stand in full. */
            holder: string;
            /** @enum {string} */
            kind: "judge" | "member" | "organisation" | "person" | "project";
            number: string;
            project: components["schemas"]["VerifiedProjectView"] | null;
            /** @description The number of the certificate that took its place. */
            replacedBy: string | null;
            /** @enum {string} */
            state: "corrected" | "revoked" | "valid";
        };
        CertificateView: {
            award: components["schemas"]["VerifiedNameView"];
            date: string;
            edition: components["schemas"]["VerifiedNameView"];
            /** Format: date-time */
            endedAt: string | null;
            /** @description Of the entry it belongs to. */
            entryNumber: string | null;
            /** @description The person or unit, of a project its title. */
            holder: string;
            id: string;
            /** Format: date-time */
            issuedAt: string;
            /** @enum {string} */
            kind: "judge" | "member" | "organisation" | "person" | "project";
            number: string;
            reason: string | null;
            /** @description The number of the certificate that took its place. */
            replacedBy: string | null;
            /** @enum {string} */
            state: "corrected" | "revoked" | "valid";
        };
        CertificateWordingView: {
            text: components["schemas"]["LocalisedView"];
            title: components["schemas"]["LocalisedView"];
        };
        ChangeAnnouncementDto: {
            body: components["schemas"]["BothTextsDto"];
            pinned: boolean;
            title: components["schemas"]["BothTextsDto"];
            version: number;
        };
        ChangeBasicsDto: {
            division?: string;
            title?: string;
            track?: string;
            version: number;
        };
        ChangeBatchView: {
            at: string;
            byName: string;
            count: number;
        };
        ChangeDto: {
            field: string;
            order?: string[];
            row?: string;
            /** @description Checked against the form of the edition. */
            value: Record<string, never>;
            version: number;
        };
        ChangeJudgeDto: {
            capacity?: number;
            /** @enum {string} */
            kind?: "academic" | "capital" | "clinical" | "industry" | "registration_ip";
            organisation?: components["schemas"]["JudgeOrganisationDto"];
            tracks?: string[];
            version: number;
        };
        ChangeJudgeProfileDto: {
            away?: components["schemas"]["AbsenceDto"][];
            /** @description Most entries in one round. */
            capacity?: number;
            /** @description Names of tracks, and words of their own. */
            expertise?: string[];
            /** @enum {string} */
            kind?: "academic" | "capital" | "clinical" | "industry" | "registration_ip";
            languages?: ("de" | "en" | "es" | "fr" | "ja" | "ko" | "ru" | "zh")[];
            title?: string;
            version: number;
        };
        ChangeOwnJudgeProfileDto: {
            away?: components["schemas"]["AbsenceDto"][];
            /** @description Most entries in one round. */
            capacity?: number;
            /** @description Names of tracks, and words of their own. */
            expertise?: string[];
            languages?: ("de" | "en" | "es" | "fr" | "ja" | "ko" | "ru" | "zh")[];
            title?: string;
            version: number;
        };
        ChangePasswordDto: {
            current: string;
            password: string;
        };
        ChangePreviewView: {
            /** @description Stands for exactly these changes of this draft: to be sent when they are confirmed. */
            digest: string;
            /** @description Columns that the table lacks. */
            missing: ("change" | "email" | "judge" | "number")[];
            rows: components["schemas"]["ChangeRowView"][];
        };
        ChangeProfileDto: {
            /** @enum {string} */
            locale: "en" | "zh-CN";
            name: string;
        };
        ChangeRequestCanView: {
            settle: boolean;
            takeBack: boolean;
        };
        ChangeRequestsView: {
            items: components["schemas"]["ChangeRequestView"][];
            parts: ("lead" | "organisation" | "title")[];
        };
        ChangeRequestView: {
            /**
             * Format: date-time
             * @description When who is to lead said yes; null for another part, too.
             */
            agreedAt: string | null;
            /** Format: date-time */
            askedAt: string;
            askedBy: string;
            before: string;
            can: components["schemas"]["ChangeRequestCanView"];
            id: string;
            note: string;
            /** @enum {string} */
            part: "lead" | "organisation" | "title";
            proof: string;
            reason: string;
            /** Format: date-time */
            settledAt: string | null;
            /** @description null for the team: it hears of the organisers, not of one of them. */
            settledBy: string | null;
            /** @enum {string} */
            state: "approved" | "open" | "refused" | "taken_back";
            wanted: string;
        };
        ChangeRowView: {
            /** @description What forbids it. */
            faults: ("already-reads" | "ambiguous-judge" | "conflict" | "does-not-read" | "duplicate" | "organisation" | "overload" | "room" | "unknown-change" | "unknown-entry" | "unknown-judge")[];
            judge: string;
            /** @enum {string|null} */
            kind: "add" | "pin" | "remove" | null;
            /** @description What one should know before confirming. */
            notes: ("read-before" | "seat" | "short")[];
            number: string;
            row: number;
            /** @enum {string} */
            state: "add" | "faulty" | "none" | "pin" | "remove";
            title: string;
        };
        ChangesDto: {
            cells: string[][];
        };
        ChangeWordingDto: {
            body: string;
            /** @enum {string} */
            locale: "en" | "zh-CN";
            subject: string;
            version: number;
        };
        CheckDto: {
            code: string;
            /** @default  */
            note: string;
            ok: boolean | null;
            /** @default [] */
            reasons: string[];
        };
        CheckedInView: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            how: "code" | "list" | "number";
            id: string;
        };
        CheckedItemDto: {
            code: string;
            /** @default  */
            note: string;
            ok: boolean;
            reasons?: string[];
        };
        CheckedItemView: {
            code: string;
            note: string;
            ok: boolean;
            reasons?: string[];
        };
        CheckInDto: {
            /**
             * Format: uuid
             * @description A line of the list.
             */
            attendeeId?: string;
            /** @description What a camera read off a pass. */
            code?: string;
            /** @description The entry's number, or its last digits. */
            number?: string;
        };
        CheckInOutcomeView: {
            /** @description Whether they were there already. */
            again: boolean;
            attendee: components["schemas"]["AttendeeView"];
        };
        ChecklistItemView: {
            code: string;
            fields?: string[];
            reasons?: components["schemas"]["ChecklistReasonView"][];
            text: components["schemas"]["LocalisedView"];
        };
        ChecklistReasonView: {
            code: string;
            text: components["schemas"]["LocalisedView"];
        };
        CheckView: {
            code: string;
            note: string;
            ok: boolean | null;
            reasons: string[];
        };
        ChoosePaceDto: {
            /** @enum {string} */
            pace: "at-once" | "daily";
        };
        ChooseSheetDto: {
            /** @enum {string} */
            keep: "electronic" | "paper";
            reason: string;
        };
        ClockView: {
            /** Format: date-time */
            dueAt: string;
            overdue: boolean;
        };
        CloseAccountDto: {
            password: string;
        };
        ClosureView: {
            agreed: number;
            closedByName: string;
            /** @description Entries counted twice, by the rules' program and by the database, and how many agree: all, or it would be open. */
            compared: number;
            /** @description What was missing, each with the excuse. */
            excused: components["schemas"]["BlockerView"][];
            /** @description Whether its ledger was signed and the head mailed: then it takes two people to reopen it. */
            sealed: boolean;
            /** @description SHA-256 of the standings both came to, in hexadecimal. */
            standingsHash: string;
            /**
             * Format: date-time
             * @description When teams were told how it ended; null: not yet.
             */
            toldAt: string | null;
        };
        CodeNameView: {
            code: string;
            name: components["schemas"]["LocalisedNameView"];
        };
        CoefficientView: {
            high: number | null;
            low: number | null;
            value: number;
        };
        ColumnView: {
            key: string;
            kind: string;
            label: components["schemas"]["LocalisedView"];
            options: components["schemas"]["OptionView"][];
        };
        CommentRuleView: {
            below: number;
            from: number;
            minLength: number;
            ownMedian?: components["schemas"]["OwnMedianView"];
        };
        CommitLotDto: {
            /** @description So that anybody can look it up; it lies ahead. */
            event: string;
            quotas: components["schemas"]["LotQuotaDto"][];
        };
        CommittedLotView: {
            id: string;
        };
        ConfirmAddressDto: {
            code: string;
            email: string;
        };
        ConfirmationView: {
            confirmed: number;
        };
        ConfirmChangesDto: {
            cells: string[][];
            digest: string;
        };
        ConfirmEmailChangeDto: {
            token: string;
        };
        ConfirmPhoneDto: {
            code: string;
            number: string;
        };
        ConflictAnswerDto: {
            statement: string;
        };
        ConflictCanView: {
            /** @description Whether it is the reader's own, and waits for their word. */
            answer: boolean;
            keepAway: boolean;
            letIn: boolean;
        };
        ConflictChoicesView: {
            people: components["schemas"]["HandlerView"][];
            subjects: components["schemas"]["HandledView"][];
        };
        ConflictCountsView: {
            /** @description Everything that is known now. */
            all: number;
            /** @description They wait for the word of the person. */
            asked: number;
            /** @description They keep somebody away. */
            blocking: number;
            /** @description Dismissed or lifted. */
            ended: number;
            /** @description Nobody but a program or one person has spoken yet. */
            open: number;
        };
        ConflictDecisionDto: {
            /** @enum {string} */
            decision: "keep-away" | "let-in";
            ids: string[];
            reason: string;
        };
        ConflictDecisionPreviewDto: {
            /** @enum {string} */
            decision: "keep-away" | "let-in";
            ids: string[];
        };
        ConflictDecisionsView: {
            decidable: number;
            items: components["schemas"]["ConflictDecisionView"][];
        };
        ConflictDecisionView: {
            /** @enum {string} */
            evidence: "certain" | "likely" | "reported" | "stated";
            id: string;
            number: string;
            personName: string;
            /** @enum {string} */
            relation: "co-applicant" | "financial" | "funder" | "kinship" | "named-by-team" | "organisational" | "personal" | "professional" | "recommender" | "rival" | "same-city" | "same-organisation" | "same-parent" | "shareholding" | "supervision" | "team-member";
            /**
             * @description Why it is left out; null: it would be decided.
             * @enum {string|null}
             */
            skip: "kept-away" | "own" | "second-person" | "wrong-state" | null;
            /** @enum {string} */
            state: "absent" | "cleared" | "confirmed" | "declared" | "dismissed" | "lifted" | "pinned" | "suggested";
            statement: string | null;
            why: components["schemas"]["ConflictWhyView"];
        };
        ConflictPinDto: {
            /** Format: uuid */
            personId: string;
            reason: string;
            /** @enum {string} */
            relation: "co-applicant" | "financial" | "funder" | "kinship" | "named-by-team" | "organisational" | "personal" | "professional" | "recommender" | "rival" | "same-city" | "same-organisation" | "same-parent" | "shareholding" | "supervision" | "team-member";
            /** Format: uuid */
            subjectId: string;
        };
        ConflictsCanView: {
            decide: boolean;
            pin: boolean;
        };
        ConflictsView: {
            can: components["schemas"]["ConflictsCanView"];
            counts: components["schemas"]["ConflictCountsView"];
            items: components["schemas"]["ConflictView"][];
            page: number;
            pageSize: number;
            total: number;
        };
        ConflictView: {
            can: components["schemas"]["ConflictCanView"];
            /** Format: date-time */
            decidedAt: string | null;
            decidedByName: string | null;
            decisionReason: string | null;
            /** @enum {string} */
            effect: "block" | "declare" | "none";
            enteredByName: string | null;
            /** @enum {string} */
            evidence: "certain" | "likely" | "reported" | "stated";
            id: string;
            /** Format: date-time */
            notedAt: string;
            number: string;
            /** @description Names of the organisations the person belongs to now. */
            organisations: string[];
            personId: string;
            personName: string;
            /** @enum {string} */
            relation: "co-applicant" | "financial" | "funder" | "kinship" | "named-by-team" | "organisational" | "personal" | "professional" | "recommender" | "rival" | "same-city" | "same-organisation" | "same-parent" | "shareholding" | "supervision" | "team-member";
            roles: string[];
            /** @enum {string} */
            state: "absent" | "cleared" | "confirmed" | "declared" | "dismissed" | "lifted" | "pinned" | "suggested";
            /** @description What the person concerned, or who entered it, says of it. */
            statement: string | null;
            subjectId: string;
            title: string;
            why: components["schemas"]["ConflictWhyView"];
        };
        ConflictWhyView: {
            /** @description Until when the person belonged to it. */
            leftAt?: string;
            /** @description The member of the team through whom. */
            member?: string;
            /** @description The organisation, or the two with a common parent. */
            organisation?: string;
            /** @description The question of the form, and what is written there. */
            question?: components["schemas"]["LocalisedView"];
            /** @description What the team gave as its reason. */
            reason?: string;
            text?: string;
            year?: number;
        };
        ConsentDto: {
            code: string;
            version: number;
        };
        ConsentPlanView: {
            code: string;
            required: boolean;
            text: components["schemas"]["LocalisedView"];
            version: number;
        };
        ConsentsDto: {
            consents: components["schemas"]["ConsentDto"][];
        };
        ConsentView: {
            code: string;
            version: number;
        };
        ConsoleCanView: {
            openScreens: boolean;
            readReveal: boolean;
            release: boolean;
            run: boolean;
            /** @description What the round comes to up to now, which judging shows. */
            watchStandings: boolean;
            withdraw: boolean;
        };
        ConsoleTurnView: {
            /** @description Whether a step can be taken back. */
            back: boolean;
            clock: components["schemas"]["TurnClockView"] | null;
            /** @description null: its team was called and did not come. */
            count: components["schemas"]["SheetCountView"] | null;
            /** @description Releases of it that were taken back, the first one first. */
            earlier: components["schemas"]["EarlierReleaseView"][];
            entry: components["schemas"]["StageEntryView"];
            id: string;
            /** @description Its entry is on no more, and why; null: it is. */
            left: components["schemas"]["TurnLeftView"] | null;
            position: number;
            release: components["schemas"]["TurnReleaseView"] | null;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "absent" | "called" | "ended" | "pitch-paused" | "pitching" | "questions" | "questions-paused" | "waiting";
            /** @description What may be done with it now, by its state. */
            verbs: ("ask" | "call" | "disturb" | "end" | "miss" | "pause" | "resume" | "start")[];
        };
        ConsoleView: {
            bells: components["schemas"]["BellsView"];
            can: components["schemas"]["ConsoleCanView"];
            currentId: string | null;
            /** @description Releases of the round's result that were taken back. */
            earlier: components["schemas"]["EarlierReleaseView"][];
            editionId: string;
            id: string;
            /** @enum {string} */
            kind: "judging" | "rehearsal";
            /** @description null: a rehearsal, or all turns are over. */
            lag: components["schemas"]["LagView"] | null;
            nextId: string | null;
            pitchMinutes: number;
            questionMinutes: number;
            /** @enum {string|null} */
            reveal: "dark" | "prepared" | "shown" | null;
            room: number;
            roundId: string;
            roundName: Record<string, never>;
            /** @description The round's own release; null: its result is not out. */
            roundReleaseId: string | null;
            roundState: string;
            screens: components["schemas"]["ScreenCardView"][];
            /** Format: date-time */
            startsAt: string;
            turns: components["schemas"]["ConsoleTurnView"][];
            venue: string;
            /** @description Every write names it. */
            version: number;
        };
        ContrastView: {
            by: string;
            /** @enum {string|null} */
            more: "capital" | "clinical" | null;
        };
        CopiedView: {
            id: string;
            slug: string;
        };
        CopyDto: {
            /** Format: uuid */
            from: string;
        };
        CorrectionsView: {
            items: components["schemas"]["CorrectionView"][];
        };
        CorrectionView: {
            after: {
                [key: string]: unknown;
            };
            before: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            changedAt: string;
            changedBy: string;
            reason: string;
        };
        CorrectOrganisationDto: {
            aliases: string[];
            name: string;
            /**
             * @description Null: it belongs to none.
             * @default null
             */
            parent: components["schemas"]["ParentDto"] | null;
            reason: string;
            version: number;
        };
        CriterionFeedbackView: {
            code: string;
            /** @description null: the field is too small. */
            field: components["schemas"]["QuartilesView"] | null;
            /** @description Empty where a judge could be told. */
            kinds: components["schemas"]["KindMeanView"][];
            max: number;
            name: {
                en: string;
                "zh-CN": string;
            };
            /** @description The mean of all judges, in points. */
            own: string;
        };
        CriterionPlanView: {
            bands: components["schemas"]["BandView"][];
            code: string;
            guide: components["schemas"]["LocalisedView"];
            max: number;
            name: components["schemas"]["LocalisedView"];
            reads?: string[];
        };
        CriterionView: {
            bands: components["schemas"]["BandView"][];
            code: string;
            guide: components["schemas"]["LocalisedView"];
            max: number;
            name: components["schemas"]["LocalisedView"];
        };
        DataCountView: {
            count: number;
            section: string;
        };
        DataExportView: {
            sections: components["schemas"]["DataSectionView"][];
            /** Format: date-time */
            takenAt: string;
        };
        DataSectionView: {
            items: Record<string, never>[];
            section: string;
        };
        DatesPreviewView: {
            /** @description Code of the stage whose rule does not hold, so that nothing could be counted; null when all could. */
            broken: string | null;
            /** @description What is missing or odd in the dates; each also stands in the check before opening. */
            findings: components["schemas"]["OpeningFindingView"][];
            /** @description The day from which everything counts, YYYY-MM-DD. */
            firstDay: string;
            /** @description In the order of the plan, those that go last. */
            stages: components["schemas"]["StageDatesView"][];
        };
        DayOffView: {
            day: string;
            /** @enum {string} */
            edge: "end" | "start";
            /** @description null: a weekend. */
            holiday: string | null;
        };
        DecidePaperDto: {
            comment: string;
            marks: components["schemas"]["MarkDto"][];
            reason: string;
            suggestion: string;
        };
        DecideReviewDto: {
            checklist: components["schemas"]["CheckedItemDto"][];
            /** Format: date-time */
            dueAt?: string;
            fields?: string[];
            /** @default  */
            reason: string;
            /** @enum {string} */
            verdict: "admit" | "return";
        };
        DecisionDto: {
            /** @enum {string} */
            outcome: "corrected" | "dismissed" | "upheld";
            reason: string;
            version: number;
        };
        DecisionPreviewDto: {
            checks: components["schemas"]["CheckDto"][];
            /** Format: date-time */
            dueAt?: string;
            fields?: string[];
            /** @default  */
            reason: string;
        };
        DecisionPreviewView: {
            body: string;
            /** Format: date-time */
            dueAt: string;
            fields: string[];
            /** @enum {string} */
            locale: "en" | "zh-CN";
            subject: string;
            to: string;
        };
        DecisionView: {
            checklist: components["schemas"]["CheckedItemView"][];
            /** Format: date-time */
            decidedAt: string;
            /** Format: date-time */
            dueAt: string | null;
            fields: string[];
            reason: string;
            revisionNo: number;
            /** @enum {string} */
            verdict: "admit" | "disqualify" | "lapse" | "refuse" | "return";
        };
        DeclarationsDto: {
            declarations: components["schemas"]["DutyDeclarationDto"][];
        };
        DeclarationsView: {
            items: components["schemas"]["AskedEntryView"][];
        };
        DeclineDto: {
            note: string;
        };
        DeclineInvitationDto: {
            reason?: string;
        };
        DeliberatedView: {
            /** @description Where somebody is hidden, only what the entry itself is the reason of. */
            awards: components["schemas"]["AwardStandingView"][];
            byKind: components["schemas"]["KindScoreView"][];
            /** @description Of a prize by rank, 0…1; null as before. */
            chance: number | null;
            /** @description null: clinical judges or those of capital gave nothing. */
            contrast: components["schemas"]["ContrastView"] | null;
            division: string;
            /** @description The reader's own duty of the final, where its documents are; null: they have none. */
            dutyId: string | null;
            entry: components["schemas"]["PrizeEntryView"];
            named: components["schemas"]["NamedForView"][];
            /** @description null: the sheets do not tell, or somebody is hidden. */
            range: components["schemas"]["LikelyRanksView"] | null;
            /** @description In the final; where somebody is hidden, among those that are shown. */
            rank: number;
            shown: string;
            track: string;
            trl: number | null;
        };
        DeliberationView: {
            can: {
                open: boolean;
            };
            /** @description The final, where its chair reads the entries as its judges do; null: not theirs to read. */
            chaired: string | null;
            /** @description Finalists whom the reader must keep away from: nothing of them is shown, nor what would tell how they stand. */
            hidden: number;
            items: components["schemas"]["DeliberatedView"][];
        };
        DeskCanView: {
            assign: boolean;
            disqualify: boolean;
            /** @description Saying whether the proof of eligibility holds. */
            judgeProof: boolean;
            /** @description Waving findings aside, and having everything looked at again. */
            look: boolean;
            proposeRefusal: boolean;
            take: boolean;
            work: boolean;
        };
        DeskEligibilityView: {
            decisions: components["schemas"]["EligibilityDecisionView"][];
            /** @enum {string|null} */
            outcome: "needs-partner" | "needs-proof" | null;
        };
        DeskView: {
            can: components["schemas"]["DeskCanView"];
            correction: components["schemas"]["ReturnedChangesView"] | null;
            eligibility: components["schemas"]["DeskEligibilityView"];
            findings: components["schemas"]["ReviewFindingView"][];
            proposals: components["schemas"]["EndProposalView"][];
            reviewer: components["schemas"]["ReviewerView"] | null;
            worksheet: components["schemas"]["WorksheetView"];
        };
        DifferingView: {
            /** @description `marks.CODE`, `comment`, `suggestion`. */
            fields: string[];
            first: components["schemas"]["ReadingView"];
            second: components["schemas"]["ReadingView"];
        };
        DisagreementView: {
            entryId: string | null;
            /** @enum {string} */
            means: "bundle" | "library" | "sql";
            number: string | null;
            official: string | null;
            recomputed: string | null;
            round: string | null;
            title: string | null;
            /** @description `rank`, `exact`, `sheets`, an award's code, or a place in the bundle. */
            value: string;
        };
        DiscriminationView: {
            /**
             * @description In words.
             * @enum {string}
             */
            band: "discrimination-clear" | "discrimination-lacking" | "discrimination-open";
            /** @description −1…1; null: all marks are the same. */
            correlation: number | null;
        };
        DismissalDto: {
            note: string;
        };
        DispatchCanView: {
            release: boolean;
            retry: boolean;
        };
        DispatchCard: {
            attempts: number;
            /** @enum {string} */
            channel: "mail" | "sms";
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When a waiting message leaves.
             */
            dueAt: string | null;
            id: string;
            lastError: string | null;
            /** Format: date-time */
            sentAt: string | null;
            /** @enum {string} */
            state: "bundled" | "dropped" | "failed" | "held" | "kept" | "queued" | "sent" | "waiting";
            subject: string;
            template: string | null;
            to: string;
        };
        DispatchCountView: {
            count: number;
            /** @enum {string} */
            state: "bundled" | "dropped" | "failed" | "held" | "kept" | "queued" | "sent" | "waiting";
        };
        DispatchListView: {
            can: components["schemas"]["DispatchCanView"];
            items: components["schemas"]["DispatchCard"][];
            page: number;
            pageSize: number;
            states: components["schemas"]["DispatchCountView"][];
            total: number;
        };
        DispatchView: {
            attempts: number;
            body: string | null;
            can: components["schemas"]["DispatchCanView"];
            /** @enum {string} */
            channel: "mail" | "sms";
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When a waiting message leaves.
             */
            dueAt: string | null;
            id: string;
            lastError: string | null;
            /** @enum {string} */
            locale: "en" | "zh-CN";
            secret: boolean;
            /** Format: date-time */
            sentAt: string | null;
            /** @enum {string} */
            state: "bundled" | "dropped" | "failed" | "held" | "kept" | "queued" | "sent" | "waiting";
            subject: string;
            template: string | null;
            to: string;
        };
        DividedEntryView: {
            number: string;
            /** @description Highest less lowest total, in points. */
            range: number;
            title: string;
        };
        DocumentPlanView: {
            blind?: boolean;
            code: string;
            hint?: components["schemas"]["LocalisedView"];
            maxBytes: number;
            maxFiles?: number;
            maxPages: number | null;
            maxSeconds?: number;
            mediaTypes: string[];
            name: components["schemas"]["LocalisedView"];
            required: boolean;
            requiredFrom?: string;
            shownIf?: components["schemas"]["ShownIfView"];
        };
        DocumentView: {
            kind: string;
            name: string;
            sha256: string;
            size: number;
        };
        DraftFaultView: {
            /** @enum {string} */
            code: "conflict" | "organisation" | "overload" | "room" | "seat" | "short" | "unknown";
            entryId: string | null;
            judgeId: string | null;
        };
        DraftProgressView: {
            columns: number;
            objective: number;
            round: number;
            /** @enum {string} */
            stage: "affinity" | "floor" | "integer" | "lottery" | "shortage";
        };
        DraftRefusalView: {
            code: string;
            details: Record<string, never>;
        };
        DraftSettingsView: {
            /** @description Groups of judges who share no entry are joined. */
            anchors: boolean;
            /** @description Percent: how probable a pair may be at most. */
            capPercent: number;
            /** @description Percent of the best possible that the worst-served entry reaches at least. */
            floorPercent: number;
            /**
             * @description What earlier rounds count for.
             * @enum {string}
             */
            history: "again" | "fresh" | "ignore";
            /** @description null: everybody of the room reads everything. */
            judgesPerEntry: number | null;
            /** @description What is in force stays, and only its free seats are filled. */
            kept?: boolean;
            leastLoad: number;
            /** @description A judge's t-th entry costs this times 2t − 1. */
            loadPrice: number;
            mostLoad: number;
            organisationCap: number | null;
            /** @description What an answer that a judge still owes about an entry costs. */
            owedPrice: number;
            seats: components["schemas"]["SeatSettingView"][];
        };
        DrawCanView: {
            commit: boolean;
            reveal: boolean;
            void: boolean;
        };
        DrawLineView: {
            /** @description `S1B2/2024-QX-0123`: session 1, block 2, the entry's number. */
            id: string;
        };
        DrawListItemView: {
            /** Format: date-time */
            frozenAt: string;
            id: string;
            /** @enum {string} */
            mode: "event" | "on-site";
            /** Format: date-time */
            revealedAt: string | null;
            /** @enum {string} */
            state: "committed" | "frozen" | "revealed" | "void";
            /** Format: date-time */
            voidedAt: string | null;
            voidReason: string | null;
        };
        DrawPartyDto: {
            /**
             * Format: uuid
             * @description The team that gives the value itself.
             */
            entryId?: string;
            party: string;
        };
        DrawsView: {
            can: {
                freeze: boolean;
            };
            items: components["schemas"]["DrawListItemView"][];
        };
        DrawValueView: {
            can: components["schemas"]["ValueCanView"];
            /** @description SHA-256 of `draw-value-v1`, salt and value, a line each; null until it is sealed. */
            hash: string | null;
            /** Format: date-time */
            openedAt: string | null;
            party: string;
            position: number;
            salt: string | null;
            /** Format: date-time */
            sealedAt: string | null;
            /** @description The organiser typed the number in for this party. */
            typedIn: boolean;
            /** @description null until it is opened, after the commitment. */
            value: string | null;
        };
        DrawView: {
            /** Format: date-time */
            drawnAt: string;
            inputsHash: string;
            /** @description null: everybody reads everything. */
            outcome: components["schemas"]["AssignmentOutcomeView"] | null;
            seed: string;
        };
        DueCountView: {
            count: number;
            /** @enum {string} */
            kind: "judge" | "member" | "organisation" | "person" | "project";
        };
        DuplicatesView: {
            items: components["schemas"]["DuplicateView"][];
        };
        DuplicateView: {
            grounds: ("code" | "name" | "pinyin")[];
            source: components["schemas"]["TwinView"];
            target: components["schemas"]["TwinView"];
        };
        DutiesView: {
            items: components["schemas"]["DutyView"][];
            /** @description Sheets still to submit. */
            left: number;
            /** Format: date-time */
            now: string;
            page: number;
            pageSize: number;
            total: number;
        };
        DutyCanView: {
            recuse: boolean;
            save: boolean;
            submit: boolean;
        };
        DutyDeclarationDto: {
            /** Format: uuid */
            assignmentId: string;
            /** @enum {string|null} */
            conflict: "financial" | "organisational" | "personal" | "professional" | null;
            /** @description Due where a relation was found, or there is a conflict. */
            statement: string;
        };
        DutyProgressView: {
            entryId: string;
            judgeId: string;
            /**
             * @description `gone`: the judge stepped back or was replaced.
             * @enum {string}
             */
            state: "draft" | "gone" | "none" | "submitted";
        };
        DutyRoundView: {
            code: string;
            /**
             * Format: date-time
             * @description Until when sheets can be written (exclusive).
             */
            endsAt: string;
            id: string;
            /** @enum {string} */
            kind: "live_pitch" | "online_review" | "pitch";
            /** @description Minutes an entry takes by the round's rule; null: not said. */
            minutesEach: number | null;
            name: components["schemas"]["LocalisedView"];
            /** @enum {string} */
            state: "advanced" | "assigned" | "closed" | "open" | "planned";
        };
        DutyView: {
            /** @description The judge has not yet said how they stand to it. */
            declarationDue: boolean;
            division: string;
            /**
             * Format: date-time
             * @description Until when this one may be written, where that is later than the round's end: a further reading asked for late.
             */
            dueAt: string | null;
            id: string;
            number: string;
            organisationName: string;
            /** @description Place in this judge's reading order. */
            position: number;
            room: number | null;
            round: components["schemas"]["DutyRoundView"];
            /** Format: date-time */
            savedAt: string | null;
            /** @enum {string} */
            sheet: "draft" | "none" | "submitted";
            /** Format: date-time */
            submittedAt: string | null;
            title: string;
            /** @description The judge's own total, `86.50`; null before anything was saved. */
            total: string | null;
            track: string;
        };
        EarlierEntryView: {
            edition: components["schemas"]["LabelView"];
            id: string;
            number: string | null;
            title: string;
        };
        EarlierReleaseView: {
            reason: string;
            /** Format: date-time */
            releasedAt: string;
            /** @description null: the whole round's. */
            shown: string | null;
            /** Format: date-time */
            withdrawnAt: string;
        };
        EditionCan: {
            archiveEdition: boolean;
            changeCalendar: boolean;
            changePlan: boolean;
            copyEdition: boolean;
            moveMilestone: boolean;
            publishEdition: boolean;
        };
        EditionCard: {
            code: string;
            id: string;
            name: components["schemas"]["LocalisedView"];
            registration: components["schemas"]["RegistrationView"];
            slug: string;
            /** @enum {string} */
            state: "archived" | "draft" | "published";
            theme: components["schemas"]["LocalisedView"];
        };
        EditionPlanView: {
            awarding?: components["schemas"]["AwardingPlanView"];
            awards: components["schemas"]["AwardPlanView"][];
            certificates?: components["schemas"]["CertificatesPlanView"];
            checklist: components["schemas"]["ChecklistItemView"][];
            code: string;
            consents: components["schemas"]["ConsentPlanView"][];
            correctionDays: number;
            divisions: components["schemas"]["CategoryView"][];
            documents: components["schemas"]["DocumentPlanView"][];
            eligibility: components["schemas"]["EligibilityView"];
            entries: components["schemas"]["EntryLimitsView"];
            faq: components["schemas"]["FaqView"][];
            firstDay?: string;
            form: components["schemas"]["FormPlanView"];
            forum: components["schemas"]["ForumView"] | null;
            judging?: components["schemas"]["JudgingPlanView"];
            members: components["schemas"]["TeamSizeView"];
            name: components["schemas"]["LocalisedView"];
            notices?: components["schemas"]["NoticePlanView"];
            numberPrefix: string;
            organizers: components["schemas"]["OrganizerView"][];
            pledge?: components["schemas"]["PledgePlanView"];
            recusal?: components["schemas"]["RecusalPlanView"];
            release?: components["schemas"]["ReleasePlanView"];
            rounds: components["schemas"]["RoundPlanView"][];
            slug: string;
            summary: components["schemas"]["LocalisedView"];
            theme: components["schemas"]["LocalisedView"];
            timeline: components["schemas"]["MilestonePlanView"][];
            tracks: components["schemas"]["CategoryView"][];
            venue: components["schemas"]["VenueView"];
        };
        EligibilityDecisionDto: {
            reason: string;
            /** @enum {string} */
            verdict: "proven" | "unproven";
        };
        EligibilityDecisionView: {
            /** Format: date-time */
            decidedAt: string;
            decidedBy: string;
            /** @description Whether it is about the organisation and the question as they are now. */
            holds: boolean;
            id: string;
            reason: string;
            revisionNo: number;
            /** @enum {string} */
            verdict: "proven" | "unproven";
        };
        EligibilityView: {
            provinces: string[];
            text: components["schemas"]["LocalisedView"];
        };
        EmailChangeView: {
            /** @description Whether asking for a change needs a code of the authenticator. */
            asksCode: boolean;
            email: string;
            waiting: components["schemas"]["WaitingAddressView"] | null;
        };
        EmailUndoView: {
            /** Format: date-time */
            changedAt: string;
            /** @description The address it was changed to, half hidden. */
            changedTo: string;
            /** @description The address the account gets back. */
            email: string;
            /** @enum {string} */
            state: "expired" | "open" | "undone";
            /** Format: date-time */
            until: string;
        };
        EndProposalCanView: {
            confirm: boolean;
            takeBack: boolean;
            turnDown: boolean;
        };
        EndProposalDto: {
            /** @default [] */
            checklist: components["schemas"]["CheckedItemDto"][];
            /** @default  */
            evidence: string;
            /** @enum {string} */
            kind: "disqualify" | "refuse";
            /** @default  */
            reason: string;
        };
        EndProposalView: {
            can: components["schemas"]["EndProposalCanView"];
            checklist: components["schemas"]["CheckedItemView"][];
            evidence: string;
            id: string;
            /** @enum {string} */
            kind: "disqualify" | "refuse";
            note: string;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string;
            reason: string;
            revisionNo: number;
            /** Format: date-time */
            settledAt: string | null;
            settledBy: string | null;
            /** @enum {string} */
            state: "confirmed" | "open" | "taken_back" | "turned_down";
        };
        EntryCanView: {
            decide: boolean;
            edit: boolean;
            return: boolean;
            revive: boolean;
            startReview: boolean;
            submit: boolean;
            withdraw: boolean;
        };
        EntryFileView: {
            flaw: components["schemas"]["FlawView"] | null;
            id: string;
            kind: string;
            mediaType: string;
            name: string;
            /** @description Pages of a document and seconds of a film, where they are known. */
            pages: number | null;
            seconds: number | null;
            sha256: string;
            size: number;
            /** @enum {string} */
            state: "held" | "passed" | "refused";
        };
        EntryHearingsView: {
            can: {
                answer: boolean;
            };
            items: components["schemas"]["HearingView"][];
        };
        EntryLimitsView: {
            lead: number;
            member: number;
        };
        EntryListView: {
            counts: components["schemas"]["QueueCountsView"];
            drafts: number;
            items: components["schemas"]["QueueLineView"][];
            page: number;
            pageSize: number;
            states: components["schemas"]["StateCountView"][];
            total: number;
        };
        EntryMemberView: {
            contribution: string;
            name: string;
            role: string;
            unit: string;
        };
        EntryOrganisationView: {
            /** @description The registered address the team declared, which decides; absent where it was handed in before that was kept. */
            declaredRegion?: string;
            id: string;
            kind: string;
            name: string;
            region: string;
            uscc: string | null;
        };
        EntryProgressView: {
            assigned: number;
            entryId: string;
            listKey: string;
            /** @description It stood close to the line when the round was last closed; told to those alone who may read standings. */
            near: boolean;
            number: string;
            room: number | null;
            submitted: number;
            title: string;
        };
        EntryView: {
            answers: components["schemas"]["AnswerView"][];
            /** @description Files of the team that are on their way. */
            arriving: components["schemas"]["ExpectedFileView"][];
            can: components["schemas"]["EntryCanView"];
            changedSinceSubmit: boolean;
            consents: components["schemas"]["ConsentView"][];
            contentHash: string | null;
            /** Format: date-time */
            deadline: string | null;
            decisions: components["schemas"]["DecisionView"][];
            /** @description The registered address the team declared; it decides. */
            declaredRegion: string | null;
            division: string;
            documents: components["schemas"]["EntryFileView"][];
            editionId: string;
            /** @enum {string|null} */
            eligibility: "eligible" | "needs-partner" | "needs-proof" | null;
            eligibilityFindings: components["schemas"]["FindingView"][];
            /**
             * @description Where the proof stands that the organisation may enter; null: none is needed.
             * @enum {string|null}
             */
            eligibilityProof: "brought" | "missing" | "proven" | null;
            /** @description More time this team was given, in the order it was given. */
            extensions: components["schemas"]["ExtensionView"][];
            /** @description Questions whose answers stand since the first submit. */
            fixedFields: string[];
            /** @description The version of the form in force; a newer one may be adopted by a team that can still edit. */
            formInForce: number;
            /** @description The version of the edition's form by which the answers read. */
            formVersion: number;
            id: string;
            lead: components["schemas"]["LeadView"];
            /** @description What an admitted entry was called to hand in for its round; `deadline` says by when. */
            materials: components["schemas"]["MaterialsView"] | null;
            /** @description Those who joined; of a revision, those it names. */
            members: components["schemas"]["EntryMemberView"][];
            missing: components["schemas"]["FindingView"][];
            /** Format: date-time */
            now: string;
            number: string | null;
            organisation: components["schemas"]["EntryOrganisationView"] | null;
            proof: components["schemas"]["PhoneProofView"];
            /**
             * Format: date-time
             * @description When registration closes for this entry: until then a withdrawal can be taken back.
             */
            registrationEndsAt: string;
            returnedFields: string[];
            revisionNo: number;
            /** @enum {string} */
            shows: "draft" | "revision";
            /** @enum {string} */
            state: "admitted" | "disqualified" | "draft" | "in_review" | "refused" | "returned" | "submitted" | "withdrawn";
            status: components["schemas"]["StatusView"];
            /** Format: date-time */
            submittedAt: string | null;
            title: string;
            track: string;
            version: number;
            /** @description A submit that was pressed in time and waits for files. */
            waiting: components["schemas"]["WaitingView"] | null;
            withdrawalReason: string | null;
        };
        EvidenceView: {
            hearingId: string | null;
            id: string;
            name: string;
            /** @enum {string} */
            side: "objector" | "seal" | "team";
            size: number;
            /** @enum {string} */
            state: "held" | "passed" | "refused";
        };
        ExcuseDto: {
            keys: string[];
            reason: string;
        };
        ExcuseView: {
            /** Format: date-time */
            at: string;
            by: string;
            reason: string;
        };
        ExpectedFileView: {
            id: string;
            kind: string;
            name: string;
        };
        ExpertNominationView: {
            awardCode: string;
            entry: components["schemas"]["PrizeEntryView"];
            grounds: string;
            holderName: string | null;
            id: string;
            namedBy: string;
        };
        ExtendDeadlineDto: {
            reason: string;
            /** Format: date-time */
            until: string;
            whom: string;
        };
        ExtensionCanView: {
            extend: boolean;
        };
        ExtensionsView: {
            can: components["schemas"]["ExtensionCanView"];
            /**
             * Format: date-time
             * @description Until when everybody has time.
             */
            deadline: string;
            items: components["schemas"]["GrantedExtensionView"][];
            page: number;
            pageSize: number;
            total: number;
        };
        ExtensionView: {
            /** Format: date-time */
            deadlineBefore: string;
            /** Format: date-time */
            grantedAt: string;
            reason: string;
            /** Format: date-time */
            until: string;
        };
        FactorCodeDto: {
            code: string;
        };
        FactorOffer: {
            /** @description Base32. */
            secret: string;
            /** @description `otpauth://` address, for a QR code. */
            uri: string;
        };
        FaqView: {
            answer: components["schemas"]["LocalisedView"];
            question: components["schemas"]["LocalisedView"];
        };
        FeedbackPlanView: {
            byKind: boolean;
            leastJudges: number;
            /** @enum {string} */
            words: "all" | "none" | "suggestions";
        };
        FeedbackView: {
            /** @description A round is open again or was closed with other figures: what is told stays as it was published until the next release. */
            amended: boolean;
            /** @description false: the results are not final yet, and nothing is told. */
            open: boolean;
            rounds: components["schemas"]["RoundFeedbackView"][];
            title: string;
        };
        FieldOptionView: {
            code: string;
            hint?: components["schemas"]["LocalisedView"];
            label: components["schemas"]["LocalisedView"];
            shownIf?: components["schemas"]["ShownIfView"];
        };
        FieldView: {
            blindSafe: boolean;
            columns?: components["schemas"]["FieldView"][];
            decimals?: number;
            forbids?: components["schemas"]["BanView"][];
            frozenAfter?: string;
            hint?: components["schemas"]["LocalisedView"];
            itemMax?: number;
            key: string;
            /** @enum {string} */
            kind: "choice" | "choices" | "date" | "email" | "identifier" | "items" | "long_text" | "number" | "organisation_name" | "person_name" | "phone" | "region" | "rows" | "text";
            label: components["schemas"]["LocalisedView"];
            max?: number;
            min?: number;
            oneWith?: components["schemas"]["ShownIfView"];
            options?: components["schemas"]["FieldOptionView"][];
            required: boolean;
            requiredFrom?: string;
            requiredIf?: components["schemas"]["ShownIfView"];
            shownIf?: components["schemas"]["ShownIfView"];
            /** @enum {string} */
            standard?: "device_registration" | "landline" | "mobile" | "patent" | "patent_design" | "patent_invention" | "patent_utility_model" | "phone" | "uscc";
            standardBy?: components["schemas"]["StandardByView"];
            unit?: components["schemas"]["LocalisedView"];
            validUntil?: boolean;
            verified?: boolean;
        };
        FilledView: {
            label: string;
            name: string;
            sample: string;
        };
        FinaliseDto: {
            comment: string;
        };
        FinalisedView: {
            id: string;
            /** @description false: it lies beside the set that counts. */
            live: boolean;
            no: number;
        };
        FinalisingCanView: {
            /** @description Takes bundles before they are published; nobody does who must keep away from one of the entries. */
            bundle: boolean;
            finalise: boolean;
        };
        FinalisingView: {
            awards: components["schemas"]["CodeNameView"][];
            blockers: components["schemas"]["SetBlockerView"][];
            can: components["schemas"]["FinalisingCanView"];
            /** @description Whether what would be finalised now differs from the set that counts. */
            changed: boolean;
            /** @description Entries that the reader must keep away from, of which nothing is shown. */
            hidden: number;
            /** @description Whether one of them holds a prize, or is changed by the set beside the one that counts: then the reader decides nothing. */
            kept: boolean;
            recomputations: components["schemas"]["RecomputationView"][];
            rounds: components["schemas"]["CodeNameView"][];
            /** @description The newest first. */
            sets: components["schemas"]["ResultSetView"][];
        };
        FindingView: {
            code: string;
            params?: {
                [key: string]: unknown;
            };
            path: string;
        };
        FixedRoomDto: {
            /** Format: uuid */
            judgeId: string;
            room: number;
        };
        FlawView: {
            code: string;
            details: {
                [key: string]: unknown;
            };
        };
        FlipView: {
            enters: components["schemas"]["NamedView"][];
            judge: components["schemas"]["NamedView"];
            leaves: components["schemas"]["NamedView"][];
        };
        FollowCascadeDto: {
            hash: string;
        };
        FollowedObjectionView: {
            /** Format: date-time */
            acceptDueAt: string;
            /** Format: date-time */
            acceptedAt: string | null;
            answer: string | null;
            clock: components["schemas"]["ClockView"] | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** Format: date-time */
            decideDueAt: string | null;
            extensionReason: string | null;
            /** @enum {string} */
            ground: "arithmetic" | "eligibility" | "false-material" | "ownership" | "procedure" | "recusal";
            /** @enum {string} */
            matter: "award" | "entry" | "whole";
            notice: components["schemas"]["ObjectedNoticeView"];
            receipt: string;
            /** Format: date-time */
            receivedAt: string;
            /** @enum {string} */
            state: "accepted" | "corrected" | "dismissed" | "received" | "rejected" | "upheld";
            target: components["schemas"]["TargetView"] | null;
            words: string;
        };
        FollowedStageView: {
            /** @description The judge's own duty for the entry on stage; null: none, or the judge is recused. */
            assignmentId: string | null;
            clock: components["schemas"]["TurnClockView"] | null;
            /** @description null: nobody has been called yet. */
            entry: components["schemas"]["StageEntryView"] | null;
            position: number | null;
            room: number;
            round: Record<string, never>;
            sessionId: string;
            /** @enum {string|null} */
            state: "absent" | "called" | "ended" | "pitch-paused" | "pitching" | "questions" | "questions-paused" | "waiting" | null;
            venue: string;
        };
        FollowView: {
            items: components["schemas"]["FollowedStageView"][];
        };
        FormMoveView: {
            /** @description Whether the reader may go over now. */
            can: boolean;
            changes: components["schemas"]["QuestionChangeView"][];
            /** @description The version that the entry answers. */
            from: number;
            /** @description Answers that have no place in it: they have to be cleared first. */
            orphaned: string[];
            /** @description Whether other words are forbidden in a title. */
            titleRule: boolean;
            /** @description The version in force. */
            to: number;
        };
        FormPlanView: {
            sections: components["schemas"]["FormSectionView"][];
            title?: components["schemas"]["TitleRulesView"];
            version: number;
        };
        FormSectionView: {
            code: string;
            fields: components["schemas"]["FieldView"][];
            name: components["schemas"]["LocalisedView"];
        };
        ForumView: {
            name: components["schemas"]["LocalisedView"];
            summary: components["schemas"]["LocalisedView"];
        };
        FoundEditionDto: {
            plan: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            t0: string;
        };
        FoundedView: {
            id: string;
        };
        FoundOrganisationView: {
            alias: string | null;
            findings: ("charset" | "check-digit" | "department" | "length" | "organisation-check-digit" | "unusual-head")[];
            id: string;
            /** @enum {string} */
            kind: "company" | "hospital" | "institute" | "other" | "university";
            name: string;
            parent: components["schemas"]["ParentView"] | null;
            /** @description GB/T 2260, six digits. */
            region: string;
            uscc: string | null;
        };
        FreezeDrawDto: {
            /** @description Which public event decides, so that anybody can look it up. */
            event?: string;
            /** @enum {string} */
            mode: "event" | "on-site";
            /** @description Who gives a value on site; at least two. */
            parties?: components["schemas"]["DrawPartyDto"][];
        };
        FrontView: {
            awards: components["schemas"]["AwardPlanView"][];
            /** @description Whether a date was reckoned in a year whose holidays are not published yet. */
            calendarProvisional: boolean;
            code: string;
            divisions: components["schemas"]["CategoryView"][];
            documents: components["schemas"]["DocumentPlanView"][];
            eligibility: components["schemas"]["EligibilityView"];
            entries: components["schemas"]["EntryLimitsView"];
            faq: components["schemas"]["FaqView"][];
            forum: components["schemas"]["ForumView"] | null;
            headline: components["schemas"]["HeadlineView"];
            id: string;
            members: components["schemas"]["TeamSizeView"];
            milestones: components["schemas"]["MilestoneView"][];
            /** @description Dates that were changed, the newest first. */
            moves: components["schemas"]["PublicMoveView"][];
            name: components["schemas"]["LocalisedView"];
            /**
             * Format: date-time
             * @description The server's clock, to count down from.
             */
            now: string;
            organizers: components["schemas"]["OrganizerView"][];
            registration: components["schemas"]["RegistrationView"];
            rounds: components["schemas"]["RoundPlanView"][];
            /**
             * Format: date-time
             * @description Since when rounds and awards are frozen; null before scoring begins.
             */
            rulesLockedAt: string | null;
            slug: string;
            /** @enum {string} */
            state: "archived" | "draft" | "published";
            summary: components["schemas"]["LocalisedView"];
            theme: components["schemas"]["LocalisedView"];
            tracks: components["schemas"]["CategoryView"][];
            venue: components["schemas"]["VenueView"];
        };
        FrozenAnswerView: {
            field: string;
            value: Record<string, never>;
        };
        FrozenDrawView: {
            id: string;
        };
        FrozenEntrantView: {
            entry: components["schemas"]["JudgedEntryView"];
            mark: string;
        };
        GivenView: {
            awardCode: string;
            entry: components["schemas"]["PrizeEntryView"];
            rank: number;
        };
        GiverDto: {
            /**
             * Format: uuid
             * @description A member of the team; nobody named: the lead alone.
             */
            personId?: string;
        };
        GrantedExtensionView: {
            /** Format: date-time */
            deadlineBefore: string;
            entryId: string;
            /** Format: date-time */
            grantedAt: string;
            grantedBy: string;
            id: string;
            leadName: string;
            number: string | null;
            reason: string;
            title: string | null;
            /** Format: date-time */
            until: string;
        };
        GrantedView: {
            id: string;
        };
        HallAuthority: {
            name: string;
            sha1: string;
            /** @description Hexadecimal pairs with colons. */
            sha256: string;
            /** Format: date-time */
            until: string;
        };
        HallCodeLine: {
            codes: components["schemas"]["HallCodeView"][];
            judgeId: string;
            name: string;
            /** @description Has an account and the judge's seat; only then a code can be printed. */
            ready: boolean;
            room: number | null;
        };
        HallCodeOrderDto: {
            /** @description In Beijing, `2026-11-28`. */
            day: string;
            /** @description None given: all judges of the round. */
            judgeIds?: string[];
            /** @enum {string} */
            language: "en" | "zh-CN";
        };
        HallCodesCanView: {
            print: boolean;
        };
        HallCodesView: {
            can: components["schemas"]["HallCodesCanView"];
            items: components["schemas"]["HallCodeLine"][];
            /** @description Today in Beijing, by the real clock: codes know no other. */
            today: string;
        };
        HallCodeView: {
            /** @description In Beijing, `2026-11-28`. */
            day: string;
            id: string;
            /** Format: date-time */
            issuedAt: string;
            /**
             * @description `expired`: its day is over and nobody used it.
             * @enum {string}
             */
            state: "expired" | "open" | "revoked" | "used";
            /** Format: date-time */
            usedAt: string | null;
        };
        HallGuideView: {
            /** @description Null: the certificate is one that browsers know already. */
            authority: components["schemas"]["HallAuthority"] | null;
            /** @description Null: it has the address with which it was started. */
            moved: components["schemas"]["HallMoveView"] | null;
            places: components["schemas"]["HallPlace"][];
        };
        HallMoveView: {
            /** Format: date-time */
            at: string;
            /** @description Where it was, without a path; what was printed for it leads nowhere. */
            from: string;
        };
        HallPlace: {
            /** @description Without TLS. */
            plain: string;
            /** @description Over TLS, without a path. */
            secure: string;
        };
        HandledView: {
            id: string;
            number: string;
            title: string;
        };
        HandlerView: {
            id: string;
            name: string;
            roles: string[];
        };
        HandoverView: {
            /**
             * Format: date-time
             * @description Since when it is run at another place; null while it is run here.
             */
            givenAt: string | null;
        };
        HeadlineView: {
            name: string[];
            theme: string[];
        };
        HealthView: {
            /**
             * @description `disk-full`: all can be read, and a write was refused within the last minute because the database's disk is full.
             * @enum {string}
             */
            status: "disk-full" | "ok" | "unavailable";
        };
        HearingMadeView: {
            id: string;
        };
        HearingView: {
            answer: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            dueAt: string;
            files: components["schemas"]["EvidenceView"][];
            id: string;
            question: string;
        };
        HinderedView: {
            judgeId: string;
            /** @enum {string} */
            kind: "academic" | "capital" | "clinical" | "industry" | "registration_ip";
            name: string;
            organisation: string;
            relations: components["schemas"]["SeatRelationView"][];
            /** @description Whether they have signed what the edition asks judges to sign. */
            signed: boolean;
            /** @enum {string} */
            why: "conflict" | "full" | "kind" | "stepped-back";
        };
        HistoryLineView: {
            /** @description The member it is about, as the team names them. */
            about: string | null;
            actorName: string | null;
            /** Format: date-time */
            at: string;
            details: {
                [key: string]: unknown;
            };
            kind: string;
        };
        HistoryView: {
            items: components["schemas"]["HistoryLineView"][];
        };
        HoldDto: {
            held: boolean;
        };
        HonourableJudgeView: {
            /** @description Has a valid certificate. */
            held: boolean;
            name: string;
            personId: string;
        };
        ImportedView: {
            added: number;
            changed: number;
            id: string;
        };
        ImportPreviewView: {
            /** @description Stands for exactly these changes: to be sent with the table when it is taken over. */
            digest: string;
            /** @description Keys of columns that the table lacks. */
            missing: string[];
            rows: components["schemas"]["ImportRowView"][];
        };
        ImportRowView: {
            /** @description Keys of the columns that would change. */
            changed: string[];
            email: string;
            faults: components["schemas"]["CellFaultView"][];
            name: string;
            row: number;
            /** @enum {string} */
            state: "changed" | "faulty" | "new" | "same";
        };
        InboxCard: {
            /** Format: date-time */
            createdAt: string;
            id: string;
            /** @description Where in the portal it leads: a path; null: nowhere. */
            link: string | null;
            /** Format: date-time */
            readAt: string | null;
            subject: string;
        };
        InboxView: {
            items: components["schemas"]["InboxCard"][];
            page: number;
            pageSize: number;
            total: number;
            unread: number;
        };
        InvitationOffer: {
            editionId: string;
            email: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description Whether it is for the account that is signed in: under its address, or under one it had before. */
            forReader: boolean;
            /** @description Whether the address has an account already: then sign in instead of choosing a password. */
            hasAccount: boolean;
            name: string;
            /** @enum {string} */
            role: "judge" | "organiser" | "panel-chair" | "scorekeeper" | "secretariat" | "stage-manager" | "supervisor";
            /** @enum {string} */
            state: "accepted" | "declined" | "expired" | "open" | "withdrawn";
        };
        InvitationsView: {
            items: components["schemas"]["InvitationView"][];
            page: number;
            pageSize: number;
            total: number;
        };
        InvitationView: {
            /** Format: date-time */
            answeredAt: string | null;
            email: string;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            /** Format: date-time */
            invitedAt: string;
            name: string;
            /** @enum {string} */
            role: "judge" | "organiser" | "panel-chair" | "scorekeeper" | "secretariat" | "stage-manager" | "supervisor";
            /** @enum {string} */
            state: "accepted" | "declined" | "expired" | "open" | "withdrawn";
        };
        InvitedView: {
            invited: number;
        };
        InviteMemberDto: {
            contribution: string;
            email: string | null;
            name: string;
            role: string;
            unit: string;
        };
        InvitePersonDto: {
            email: string;
            name: string;
            /** @enum {string} */
            role: "judge" | "organiser" | "panel-chair" | "scorekeeper" | "secretariat" | "stage-manager" | "supervisor";
        };
        InviteProfilesDto: {
            profileIds: string[];
        };
        IssueCertificatesDto: {
            /** @description Revoked certificates to issue again: without being asked for, none is. */
            again?: string[];
            /** @description Judges to honour beside the prizes. */
            judges: string[];
            /** @description Names of units to honour. */
            organisations: string[];
        };
        JoinedView: {
            entryId: string;
        };
        JudgedDocumentView: {
            id: string;
            kind: string;
            mediaType: string;
            name: string;
            /**
             * @description In a copy with the reader's mark, under a mark that the page lays over it, or kept from judges.
             * @enum {string}
             */
            showing: "kept" | "marked" | "overlaid";
            size: number;
            /** @enum {string} */
            state: "held" | "passed" | "refused";
        };
        JudgedEditionView: {
            /** Format: date-time */
            addedAt: string;
            editionId: string;
            name: components["schemas"]["LocalisedView"];
            rounds: components["schemas"]["JudgedRoundView"][];
            /** @enum {string} */
            state: "active" | "declined" | "invited";
        };
        JudgedEntryView: {
            division: string;
            documents: components["schemas"]["JudgedDocumentView"][];
            id: string;
            leadName: string;
            members: components["schemas"]["JudgedMemberView"][];
            number: string;
            organisationName: string;
            revisionNo: number;
            sections: components["schemas"]["ReadableSectionView"][];
            title: string;
            track: string;
        };
        JudgedMemberView: {
            contribution: string;
            name: string;
            role: string;
            unit: string;
        };
        JudgedRoundView: {
            code: string;
            duties: number;
            given: number;
            name: components["schemas"]["LocalisedView"];
            onTime: number;
            recused: number;
            /** @enum {string} */
            state: "advanced" | "assigned" | "closed" | "open" | "planned";
        };
        JudgeFiguresView: {
            /** @description null: too few entries to tell. */
            discrimination: components["schemas"]["DiscriminationView"] | null;
            /** @description Totals far from the median of the judge's own others; null: too few sheets to tell. */
            farFromOwn: number | null;
            /** @enum {string|null} */
            flag: "lenient" | "severe" | null;
            high: number | null;
            judgeId: string;
            low: number | null;
            name: string;
            /** @description null: too few sheets to tell. */
            range: components["schemas"]["RangeUseView"] | null;
            /** @enum {string|null} */
            scatter: "too-erratic" | "too-even" | null;
            /** @description Points more than the panel's average judge gives, with its 95 % interval; null: too few sheets to tell. */
            severity: number | null;
            sheets: number;
        };
        JudgeKindCountView: {
            active: number;
            declined: number;
            invited: number;
            /** @enum {string} */
            kind: "academic" | "capital" | "clinical" | "industry" | "registration_ip";
        };
        JudgeOrganisationDto: {
            /** @enum {string} */
            kind: "company" | "hospital" | "institute" | "other" | "university";
            name: string;
            /** @description GB/T 2260, six digits. */
            region: string;
            /**
             * @description Unified social credit code.
             * @default null
             */
            uscc: string | null;
        };
        JudgeOrganisationView: {
            id: string;
            name: string;
            uscc: string | null;
        };
        JudgeProgressView: {
            assigned: number;
            drafts: number;
            judgeId: string;
            /** @enum {string} */
            kind: "academic" | "capital" | "clinical" | "industry" | "registration_ip";
            /** Format: date-time */
            lastSavedAt: string | null;
            name: string;
            /** @enum {string} */
            pace: "behind" | "done" | "not-begun" | "on-time";
            recused: number;
            room: number | null;
            submitted: number;
        };
        JudgesView: {
            can: components["schemas"]["PoolCanView"];
            items: components["schemas"]["JudgeView"][];
            kinds: components["schemas"]["JudgeKindCountView"][];
            page: number;
            pageSize: number;
            total: number;
        };
        JudgeView: {
            /** @description Most entries in one round. */
            capacity: number;
            /** @description Why they said no, where they wrote it. */
            declineReason: string | null;
            /** @description Only for those who invite. */
            email: string | null;
            id: string;
            /** @enum {string} */
            kind: "academic" | "capital" | "clinical" | "industry" | "registration_ip";
            name: string;
            organisation: components["schemas"]["JudgeOrganisationView"];
            /** @description Codes of the rounds whose panel this judge sits on. */
            rounds: string[];
            /**
             * Format: date-time
             * @description When the undertaking in force was signed.
             */
            signedAt: string | null;
            /** @enum {string} */
            state: "active" | "declined" | "invited";
            /** @description Codes of the tracks they know best; none: all alike. */
            tracks: string[];
            version: number;
        };
        JudgingPlanView: {
            secondFactor: boolean;
            undertaking: components["schemas"]["LocalisedView"];
        };
        JudgingRecordView: {
            /** @description Editions they said no to, or left. */
            declined: number;
            /** @description Entries given to them to read in rounds that were opened, less those they stepped back from. */
            duties: number;
            /** @description Editions whose pool they were in. */
            editions: number;
            /** @description Sheets submitted. */
            given: number;
            /** @description Of these, before the round's day was over. */
            onTime: number;
            /** @description Entries they stepped back from, or were taken from them. */
            recused: number;
        };
        KeepSamplesDto: {
            samples: components["schemas"]["SampleDto"][];
            version: number;
        };
        KeptEvidenceView: {
            id: string;
            name: string;
            size: number;
        };
        KindMeanView: {
            judges: number;
            /** @enum {string} */
            kind: "academic" | "capital" | "clinical" | "industry" | "others" | "registration_ip";
            mean: string;
        };
        KindScoreView: {
            kind: string;
            /** @description Of their totals, two decimals. */
            mean: string;
            sheets: number;
        };
        LabelView: {
            en: string;
            "zh-CN": string;
        };
        LagView: {
            behindMs: number;
            /** @description Minutes behind that are nobody's worry. */
            bufferMinutes: number;
            /** Format: date-time */
            growsFrom: string;
        };
        LeadOfferDto: {
            /** Format: uuid */
            memberId: string;
        };
        LeadView: {
            email: string | null;
            id: string;
            name: string;
            /** @description Whether they proved by a code that the mobile number in the form is theirs; null without one. */
            phoneVerified: boolean | null;
        };
        LeaningView: {
            even: boolean | null;
            /** @description Points above (+) or below (−) what is expected, on average. */
            shift: number;
            /** @description Points by which single samples differ from that; null: one sample tells nothing. */
            spread: number | null;
            /** @enum {string} */
            word: "level" | "milder" | "stricter";
        };
        LedgerBreakView: {
            /** @enum {string} */
            code: "body" | "chain" | "head-chain" | "head-root" | "head-signature" | "head-size" | "leaf";
            /** @description The line's number, from 1; for `head-size` and `head-chain` how many lines the ledger should have. */
            seq: number;
        };
        LedgerCheckView: {
            broken: components["schemas"]["LedgerBreakView"] | null;
            /** @description Null when something is broken. */
            head: components["schemas"]["LedgerHeadView"] | null;
            ok: boolean;
        };
        LedgerFileView: {
            edition: string;
            heads: components["schemas"]["SignedHeadView"][];
            lines: components["schemas"]["LedgerLineView"][];
            /** @description Of the signer, in PEM; absent before the first signature. */
            publicKey?: string;
        };
        LedgerHeadView: {
            /** @description Merkle root over them (RFC 9162), in hexadecimal. */
            root: string;
            /** @description Lines so far. */
            size: number;
            /** Format: date-time */
            time: string;
        };
        LedgerLineView: {
            /** @description Canonical JSON (RFC 8785). */
            body: string;
            /** @description SHA-256 of 0x02, the chain before (32 zero bytes at first), leaf. */
            chain: string;
            /** @description SHA-256 of 0x00, body. */
            leaf: string;
        };
        LeftAnswerView: {
            label: components["schemas"]["LabelView"];
            /** @enum {string} */
            why: "answered" | "does-not-fit" | "no-question" | "other-kind";
        };
        LetterView: {
            body: string;
            /** Format: date-time */
            createdAt: string;
            id: string;
            /** @description Where in the portal it leads: a path; null: nowhere. */
            link: string | null;
            /** @enum {string} */
            locale: "en" | "zh-CN";
            /** Format: date-time */
            readAt: string | null;
            subject: string;
        };
        LikelyRanksView: {
            high: number;
            low: number;
        };
        LineCertaintyView: {
            cut: number;
            flips: components["schemas"]["FlipView"][];
            holds: boolean;
        };
        ListCertaintyView: {
            cut: number;
            /** @description Who would cross the line if judges' severity were taken out. */
            enters: components["schemas"]["NamedView"][];
            judges: number;
            key: string;
            leaves: components["schemas"]["NamedView"][];
            lines: components["schemas"]["LineCertaintyView"][];
            /** @description false: too few sheets to tell a strict judge from weak entries. */
            modelled: boolean;
            places: components["schemas"]["PlaceCertaintyView"][];
            sheets: number;
        };
        ListedDayDto: {
            /** @enum {string} */
            kind: "holiday" | "workday";
            name: string;
            reason: string;
        };
        ListedDayView: {
            /** @description YYYY-MM-DD */
            day: string;
            /** @enum {string} */
            kind: "holiday" | "workday";
            name: string;
            /** @enum {string} */
            source: "notice" | "organiser" | "statute";
        };
        LiveStandingsView: {
            /** @description Codes of the criteria. */
            criteria: string[];
            /** @description List by list, best first; without a result last. */
            items: components["schemas"]["BoardLineView"][];
            /** @description When the last of the sheets that count was handed in. */
            lastSubmittedAt: string | null;
            lists: components["schemas"]["BoardListView"][];
            /** @description The result of the whole round is out. */
            released: boolean;
            roundId: string;
            /** @enum {string} */
            state: "advanced" | "assigned" | "closed" | "open" | "planned";
        };
        LocalisedNameView: {
            en: string;
            "zh-CN": string;
        };
        LocalisedView: {
            en: string;
            "zh-CN": string;
        };
        LookView: {
            added: number;
            gone: number;
            /** Format: date-time */
            lookedAt: string;
        };
        LostView: {
            awardCode: string;
            entry: components["schemas"]["PrizeEntryView"];
            prizeId: string;
            reason: string;
        };
        LotInvitedView: {
            invited: number;
        };
        LotPersonView: {
            /** @description Of the edition's pool, if they were asked. */
            asked: boolean;
            /** @description Drawn; else standing by. */
            drawn: boolean;
            id: string;
            /** @enum {string} */
            kind: "academic" | "capital" | "clinical" | "industry" | "registration_ip";
            name: string;
            organisationName: string;
            /** @description Place in the drawn order within the kind, from 1. */
            place: number;
            profileId: string;
            salt: string;
        };
        LotQuotaDto: {
            count: number;
            /** @enum {string} */
            kind: "academic" | "capital" | "clinical" | "industry" | "registration_ip";
        };
        LotQuotaView: {
            count: number;
            /** @enum {string} */
            kind: "academic" | "capital" | "clinical" | "industry" | "registration_ip";
        };
        LotsCanView: {
            commit: boolean;
        };
        LotsView: {
            can: components["schemas"]["LotsCanView"];
            items: components["schemas"]["LotView"][];
        };
        LotView: {
            draw: components["schemas"]["PublicLotView"];
            /** @description Empty until it is drawn. */
            people: components["schemas"]["LotPersonView"][];
        };
        MadeView: {
            id: string;
        };
        MarkDto: {
            criterion: string;
            mark: string;
        };
        MarkView: {
            criterion: string;
            mark: string;
        };
        MaterialsView: {
            /**
             * Format: date-time
             * @description Until when (exclusive) it may be handed in.
             */
            dueAt: string | null;
            /** @description Whether the team has submitted since it was called. */
            handedIn: boolean;
            parts: string[];
            round: string;
        };
        MeasureView: {
            code: string;
            /** @description null: this entry has no such number. */
            value: string | null;
        };
        MemberCanView: {
            change: boolean;
            invite: boolean;
            leave: boolean;
            offerLead: boolean;
            remove: boolean;
            takeLead: boolean;
        };
        MemberConsentView: {
            code: string;
            /** Format: date-time */
            givenAt: string;
            version: number;
            /** Format: date-time */
            withdrawnAt: string | null;
        };
        MemberLinkView: {
            email: string | null;
            /** Format: date-time */
            expiresAt: string;
            link: string;
            memberId: string;
        };
        MemberOrderDto: {
            members: string[];
        };
        MemberView: {
            /** Format: date-time */
            answeredAt: string | null;
            can: components["schemas"]["MemberCanView"];
            consents: components["schemas"]["MemberConsentView"][];
            contribution: string;
            /** @description Whether the next revision names this member: joined, and every required consent stands. */
            counted: boolean;
            email: string | null;
            /** Format: date-time */
            expiresAt: string | null;
            id: string;
            /** Format: date-time */
            invitedAt: string;
            lead: boolean;
            leadOffered: boolean;
            name: string;
            own: boolean;
            role: string;
            /** @enum {string} */
            state: "accepted" | "declined" | "expired" | "invited" | "left" | "removed" | "revoked";
            unit: string;
        };
        MentionPlanView: {
            field: string;
            organisation?: string;
            person?: string;
            reason?: string;
            /** @enum {string} */
            relation: "co-applicant" | "funder" | "kinship" | "named-by-team" | "recommender" | "rival" | "same-city" | "same-organisation" | "same-parent" | "shareholding" | "supervision" | "team-member";
            when?: components["schemas"]["ShownIfView"];
            year?: string;
        };
        MergeCanView: {
            undo: boolean;
        };
        MergedView: {
            id: string;
            name: string;
        };
        MergeOrganisationsDto: {
            reason: string;
            /** Format: uuid */
            sourceId: string;
            /** Format: uuid */
            targetId: string;
        };
        MergesView: {
            items: components["schemas"]["MergeView"][];
            page: number;
            pageSize: number;
            total: number;
        };
        MergeView: {
            can: components["schemas"]["MergeCanView"];
            id: string;
            /** Format: date-time */
            mergedAt: string;
            mergedBy: string;
            reason: string;
            source: components["schemas"]["MergedView"];
            target: components["schemas"]["MergedView"];
            /** Format: date-time */
            undoableUntil: string;
            /** Format: date-time */
            undoneAt: string | null;
            undoneBy: string | null;
        };
        MessageView: {
            body: string;
            /** Format: date-time */
            createdAt: string;
            id: string;
            /** @enum {string} */
            locale: "en" | "zh-CN";
            /** Format: date-time */
            sentAt: string | null;
            /** @enum {string} */
            state: "failed" | "kept" | "queued" | "sent";
            subject: string;
            to: string;
        };
        MilestoneMovesView: {
            items: components["schemas"]["MilestoneMoveView"][];
        };
        MilestoneMoveView: {
            /** @description The milestone. */
            code: string;
            /** Format: date-time */
            endedBefore: string | null;
            /** Format: date-time */
            endsAt: string;
            latest: boolean;
            /** Format: date-time */
            movedAt: string;
            /** @description null: the system. */
            movedBy: string | null;
            reason: string;
            /**
             * Format: date-time
             * @description null, as the end before: moved when that was not kept yet.
             */
            startedBefore: string | null;
            /** Format: date-time */
            startsAt: string;
            /** @description Its version since. */
            version: number;
        };
        MilestonePlanView: {
            code: string;
            end: components["schemas"]["OffsetView"];
            internal?: boolean;
            name: components["schemas"]["LocalisedView"];
            start: components["schemas"]["OffsetView"];
        };
        MilestoneView: {
            code: string;
            /** Format: date-time */
            endsAt: string;
            name: components["schemas"]["LocalisedView"];
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "current" | "later" | "next" | "past";
        };
        MovableMilestoneView: {
            code: string;
            /** Format: date-time */
            endsAt: string;
            name: components["schemas"]["LocalisedView"];
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "current" | "later" | "next" | "past";
            version: number;
        };
        MoveDto: {
            /** Format: date-time */
            endsAt: string;
            reason: string;
            /** @description Said where there will be less time than before. */
            shorten?: boolean;
            /** Format: date-time */
            startsAt: string;
            version: number;
        };
        MovedView: {
            moved: number;
        };
        MoveMessagesDto: {
            ids?: string[];
        };
        MoveReachView: {
            people: number;
            teams: number;
        };
        MyCertificatesView: {
            items: components["schemas"]["CertificateView"][];
        };
        MyConsentsView: {
            items: components["schemas"]["MyConsentView"][];
        };
        MyConsentView: {
            /** @description Whether the reader still belongs to the entry. */
            belongs: boolean;
            code: string;
            edition: components["schemas"]["TeamWordsView"];
            entryId: string;
            /** Format: date-time */
            givenAt: string;
            /** @description Whether the reader leads the entry: then a required consent taken back keeps it from being handed in. */
            lead: boolean;
            required: boolean;
            /** @description The text that was agreed to; null when the edition has changed it since. */
            text: components["schemas"]["TeamWordsView"] | null;
            title: string;
            version: number;
            /** Format: date-time */
            withdrawnAt: string | null;
        };
        NameCandidateDto: {
            awardCode: string;
            /** Format: uuid */
            entryId: string;
            grounds: string;
            /**
             * Format: uuid
             * @description The person, for awards held by a person.
             */
            holderId?: string | null;
        };
        NamedForView: {
            awardCode: string;
            grounds: string;
            holderName: string | null;
            name: {
                en: string;
                "zh-CN": string;
            };
        };
        NamedMarkView: {
            criterion: string;
            mark: string;
            name: components["schemas"]["LocalisedView"];
        };
        NamedOrganisationView: {
            findings: components["schemas"]["FindingView"][];
            organisationId: string;
            /** @enum {string} */
            outcome: "eligible" | "needs-partner" | "needs-proof";
        };
        NamedView: {
            id: string;
            name: string;
        };
        NameOrganisationDto: {
            /** @description The superior authority, named instead of a code by those who have none; it counts only without a code. */
            authority: string | null;
            /** @enum {string} */
            kind: "company" | "hospital" | "institute" | "other" | "university";
            name: string;
            /** @description GB/T 2260, six digits. */
            region: string;
            uscc: string | null;
        };
        NextEntryView: {
            id: string | null;
        };
        NextTurnView: {
            entry: components["schemas"]["StageEntryView"];
            position: number;
        };
        NominateDto: {
            awardCode: string;
            /**
             * Format: uuid
             * @description Left out: the seat stays vacant.
             */
            entryId?: string | null;
            /**
             * Format: uuid
             * @description The person, for awards held by a person.
             */
            holderId?: string | null;
            reason: string;
        };
        NominationView: {
            id: string;
        };
        NoteAbsenceDto: {
            /** Format: uuid */
            judgeId: string;
            reason: string;
        };
        NoticeBodyView: {
            edition: components["schemas"]["NoticeRoundView"];
            issuers: components["schemas"]["NoticeTextView"][];
            /** @enum {string} */
            list: "admitted" | "awards" | "final" | "round";
            number: components["schemas"]["NoticeTextView"];
            objecting: components["schemas"]["NoticeTextView"] | null;
            opening: components["schemas"]["NoticeTextView"];
            period: components["schemas"]["NoticePeriodView"] | null;
            round: components["schemas"]["NoticeRoundView"] | null;
            scores: boolean;
            second: components["schemas"]["NoticeSecondView"] | null;
            sections: components["schemas"]["NoticeSectionView"][];
            supervisors: components["schemas"]["NoticeSupervisorsView"];
            title: components["schemas"]["NoticeTextView"];
        };
        NoticeCardView: {
            /**
             * Format: date-time
             * @description Exclusive.
             */
            closesAt: string;
            id: string;
            /** @enum {string} */
            kind: "first" | "replaces" | "withdraws";
            /** @enum {string} */
            list: "admitted" | "awards" | "final" | "round";
            no: number;
            number: components["schemas"]["NoticeTextView"];
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "called-off" | "closed" | "held-back" | "replaced" | "running" | "scheduled" | "withdrawn";
            title: components["schemas"]["NoticeTextView"];
        };
        NoticeChoiceView: {
            /** @enum {string} */
            list: "admitted" | "awards" | "round";
            /** @description The round to which they go on. */
            next: components["schemas"]["NoticeRoundView"] | null;
            /** @description The round from which entries go on. */
            round: components["schemas"]["NoticeRoundView"] | null;
            /** @description The notice that stands for this list. */
            standing: string | null;
        };
        NoticeDeskView: {
            can: {
                announce: boolean;
                publish: boolean;
            };
            choices: components["schemas"]["NoticeChoiceView"][];
            items: components["schemas"]["NoticeCardView"][];
            /** @description Ids of notices to come that would be written otherwise by now: they will not begin. */
            outdated: string[];
        };
        NoticeDto: {
            /** @enum {string} */
            list: "admitted" | "awards" | "round";
            /** @description Code of the round from which entries go on. */
            round?: string | null;
            second?: components["schemas"]["SecondNoticeDto"] | null;
            /** @description Left out: at once. */
            startsAt?: string | null;
        };
        NoticeLineView: {
            changed: boolean;
            number: string;
            organisation: string;
            people: string[];
            score: string | null;
            /** @description Its prize waits for a decision about it. */
            suspended?: boolean;
            title: string;
        };
        NoticeListPlanView: {
            /** @enum {string} */
            code: "admitted" | "awards" | "final" | "round";
            /** @enum {string} */
            dayKind: "calendar" | "working";
            days: number;
            scores: boolean;
        };
        NoticeMadeView: {
            id: string;
            no: number;
        };
        NoticePeriodView: {
            /** @enum {string} */
            dayKind: "calendar" | "working";
            days: number;
            /** @description YYYY-MM-DD. */
            firstDay: string;
            lastDay: string;
        };
        NoticePlanView: {
            lists: components["schemas"]["NoticeListPlanView"][];
            number: components["schemas"]["LocalisedView"];
            objections: components["schemas"]["ObjectionClocksView"];
            /** @enum {string} */
            order: "ceremony_then_notice" | "notice_then_ceremony";
            supervisors: components["schemas"]["SupervisorsView"];
        };
        NoticePreviewView: {
            body: components["schemas"]["NoticeBodyView"];
            /** Format: date-time */
            closesAt: string;
            /** @description SHA-256 of the body as it reads now; publishing with it publishes nothing else. */
            hash: string;
            no: number;
            /** Format: date-time */
            startsAt: string;
        };
        NoticePublicationDto: {
            /** @description Hash of the preview that was read; the notice is refused where it would read otherwise by now. Left out: as it reads. */
            hash?: string | null;
            /** @enum {string} */
            list: "admitted" | "awards" | "round";
            /** @description Code of the round from which entries go on. */
            round?: string | null;
            second?: components["schemas"]["SecondNoticeDto"] | null;
            /** @description Left out: at once. */
            startsAt?: string | null;
        };
        NoticeRoundView: {
            code: string;
            name: components["schemas"]["NoticeTextView"];
        };
        NoticeSecondView: {
            /** @enum {string} */
            kind: "first" | "replaces" | "withdraws";
            number: components["schemas"]["NoticeTextView"];
            what: string;
        };
        NoticeSectionView: {
            code: string | null;
            /** @description Seats that wait for a decision and are not shown. */
            held?: number;
            lines: components["schemas"]["NoticeLineView"][];
            name: components["schemas"]["NoticeTextView"] | null;
            vacant: number;
        };
        NoticeSupervisorsView: {
            address: components["schemas"]["NoticeTextView"];
            name: components["schemas"]["NoticeTextView"];
            phone: string;
        };
        NoticesView: {
            items: components["schemas"]["NoticeCardView"][];
            name: components["schemas"]["NoticeTextView"];
            slug: string;
        };
        NoticeTextView: {
            en: string;
            "zh-CN": string;
        };
        NoticeView: {
            body: components["schemas"]["NoticeBodyView"];
            /**
             * Format: date-time
             * @description Exclusive.
             */
            closesAt: string;
            /** @description SHA-256 of the canonical JSON (RFC 8785) of the body. */
            hash: string;
            id: string;
            /** @enum {string} */
            kind: "first" | "replaces" | "withdraws";
            /** @enum {string} */
            list: "admitted" | "awards" | "final" | "round";
            no: number;
            number: components["schemas"]["NoticeTextView"];
            /** @description Whether an objection can be made now. */
            open: boolean;
            /** @description Places, from 1 through all sections, that are valid: they can be objected to no more. */
            settled: number[];
            slug: string;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "called-off" | "closed" | "held-back" | "replaced" | "running" | "scheduled" | "withdrawn";
            supersededBy: string | null;
            /** @description The notice before and after this one, where there is one. */
            supersedes: string | null;
            title: components["schemas"]["NoticeTextView"];
        };
        ObjectedNoticeView: {
            id: string;
            /** @enum {string} */
            list: "admitted" | "awards" | "final" | "round";
            number: components["schemas"]["NoticeTextView"];
            title: components["schemas"]["NoticeTextView"];
        };
        ObjectionAbilitiesView: {
            accept: boolean;
            decide: boolean;
            extend: boolean;
            hear: boolean;
            reject: boolean;
            seeObjector: boolean;
        };
        ObjectionCardView: {
            /** Format: date-time */
            acceptDueAt: string;
            /** Format: date-time */
            acceptedAt: string | null;
            /** @description What is due next. */
            clock: components["schemas"]["ClockView"] | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** Format: date-time */
            decideDueAt: string | null;
            editionId: string;
            entryId: string | null;
            /** @enum {string} */
            ground: "arithmetic" | "eligibility" | "false-material" | "ownership" | "procedure" | "recusal";
            id: string;
            /** @enum {string} */
            matter: "award" | "entry" | "whole";
            notice: components["schemas"]["ObjectedNoticeView"];
            receipt: string;
            /** Format: date-time */
            receivedAt: string;
            /** @description What the office does because of the decision, in the order in which it is done. */
            remedies: components["schemas"]["RemedyView"][];
            /** @enum {string} */
            state: "accepted" | "corrected" | "dismissed" | "received" | "rejected" | "upheld";
            /** @description null: the list as a whole. */
            target: components["schemas"]["TargetView"] | null;
            version: number;
        };
        ObjectionClocksView: {
            acceptDays: number;
            decideDays: number;
            extendDays: number;
        };
        ObjectionDto: {
            /** Format: email */
            email?: string | null;
            /** @description Ids of the files that were brought before. */
            evidence: string[];
            /** @enum {string} */
            ground: "arithmetic" | "eligibility" | "false-material" | "ownership" | "procedure" | "recusal";
            /** @enum {string} */
            kind: "organisation" | "person";
            /**
             * @default zh-CN
             * @enum {string}
             */
            language: "en" | "zh-CN";
            name: string;
            organisation?: string | null;
            /** @description Place on the notice, from 1; left out: the list as a whole. */
            place?: number | null;
            words: string;
        };
        ObjectionReceiptView: {
            receipt: string;
        };
        ObjectionsView: {
            can: {
                decide: boolean;
            };
            items: components["schemas"]["ObjectionCardView"][];
            /** @description Supervisors alone read what was told without a name. */
            tips: components["schemas"]["TipView"][];
        };
        ObjectionView: {
            /** Format: date-time */
            acceptDueAt: string;
            /** Format: date-time */
            acceptedAt: string | null;
            answer: string | null;
            can: components["schemas"]["ObjectionAbilitiesView"];
            /** @description What is due next. */
            clock: components["schemas"]["ClockView"] | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** Format: date-time */
            decideDueAt: string | null;
            editionId: string;
            entryId: string | null;
            /** @description Of the objector: for supervisors alone, as files can tell whose they are. */
            evidence: components["schemas"]["EvidenceView"][];
            extensionReason: string | null;
            /** @enum {string} */
            ground: "arithmetic" | "eligibility" | "false-material" | "ownership" | "procedure" | "recusal";
            hearings: components["schemas"]["HearingView"][];
            id: string;
            /** @enum {string} */
            matter: "award" | "entry" | "whole";
            notice: components["schemas"]["ObjectedNoticeView"];
            receipt: string;
            /** Format: date-time */
            receivedAt: string;
            /** @description What the office does because of the decision, in the order in which it is done. */
            remedies: components["schemas"]["RemedyView"][];
            /** @description Decided, and the list has not been shown anew since. */
            secondNoticeOwed: boolean;
            /** @enum {string} */
            state: "accepted" | "corrected" | "dismissed" | "received" | "rejected" | "upheld";
            steps: components["schemas"]["StepView"][];
            /** @description null: the list as a whole. */
            target: components["schemas"]["TargetView"] | null;
            version: number;
            words: string;
        };
        ObjectorView: {
            email: string | null;
            name: string;
            organisation: string | null;
            phone: string;
        };
        ObstacleView: {
            code: string;
            count: number;
        };
        OfficialView: {
            hash: string;
            signatures: components["schemas"]["SignatureView"][];
            /** Format: date-time */
            submittedAt: string;
        };
        OffsetView: {
            at: string;
            count: number;
            from: string;
            /** @enum {string} */
            land: "as-counted" | "sunday-after" | "workday-after" | "workday-before";
            /** @enum {string} */
            unit: "day" | "month" | "workday";
        };
        OpenAwardView: {
            awardCode: string;
            candidates: components["schemas"]["PrizeEntryView"][];
            /** @enum {string} */
            holder: "person" | "project";
            name: {
                en: string;
                "zh-CN": string;
            };
            people: {
                entryId: string;
                name: string;
                personId: string;
            }[];
        };
        OpenBallotDto: {
            awardCode: string;
        };
        OpeningFindingView: {
            blocking: boolean;
            code: string;
            params?: {
                [key: string]: unknown;
            };
            /** @description Where in the plan, or `staff`, `working-days`. */
            path: string;
        };
        OpeningView: {
            expectedEntries: number;
            findings: components["schemas"]["OpeningFindingView"][];
            /** @description Whether nothing stands in the way of publishing. */
            ready: boolean;
            /** @description The plan's version that was looked at. */
            version: number;
        };
        OpenScreenDto: {
            /** @enum {string} */
            kind: "clock" | "hall";
            name: string;
        };
        OpenTieView: {
            awardCode: string;
            entryIds: string[];
            seats: number;
        };
        OpenValueDto: {
            salt: string;
            value: string;
        };
        OptionView: {
            code: string;
            label: components["schemas"]["LocalisedView"];
        };
        OrderDocumentsDto: {
            files: string[];
        };
        OrganisationsView: {
            items: components["schemas"]["FoundOrganisationView"][];
            page: number;
            pageSize: number;
            total: number;
        };
        OrganisationView: {
            findings: ("charset" | "check-digit" | "department" | "length" | "organisation-check-digit" | "unusual-head")[];
            id: string;
            /** @enum {string} */
            kind: "company" | "hospital" | "institute" | "other" | "university";
            name: string;
            parent: components["schemas"]["ParentView"] | null;
            /** @description GB/T 2260, six digits. */
            region: string;
            uscc: string | null;
        };
        OrganizerView: {
            name: components["schemas"]["LocalisedView"];
            order: number;
            /** @enum {string} */
            role: "co_operator" | "guide" | "host" | "operator" | "supporter";
        };
        OtherEntryView: {
            id: string;
            number: string;
            title: string;
        };
        OthersView: {
            /** @description `86.50`; null as long as so few are in that they would tell who gave what */
            least: string | null;
            mean: string | null;
            most: string | null;
            sheets: number;
        };
        OutboxCard: {
            /** Format: date-time */
            createdAt: string;
            id: string;
            /** @enum {string} */
            state: "failed" | "kept" | "queued" | "sent";
            subject: string;
            to: string;
        };
        OutboxView: {
            items: components["schemas"]["OutboxCard"][];
            page: number;
            pageSize: number;
            total: number;
        };
        OutlyingTotalView: {
            name: string;
            number: string;
            /** @description Points above (or below) what was to be expected. */
            residual: number;
            title: string;
        };
        OwedAnswersView: {
            /** @description How many of these were drawn all the same. */
            drawn: number;
            /** @description Pairs of judge and entry that weighed less for it. */
            pairs: number;
            /** @description What each cost, in units of affinity. */
            price: number;
        };
        OwingJudgeView: {
            drafts: number;
            judgeId: string;
            /** @description Sheets not submitted, and of those the ones begun. */
            left: number;
            name: string;
        };
        OwnBallotsView: {
            awards: components["schemas"]["OpenAwardView"][];
            items: components["schemas"]["OwnBallotView"][];
        };
        OwnBallotView: {
            awardCode: string;
            counted: {
                no: number;
                receipts: string[];
            }[];
            id: string;
            /** @description They must keep away from a candidate: they learn nothing else of the ballot. */
            kept: boolean;
            name: {
                en: string;
                "zh-CN": string;
            };
            /** @description The round that is open; null: none. */
            round: components["schemas"]["OwnRoundView"] | null;
            /** @enum {string} */
            state: "decided" | "open" | "undecided" | "void";
        };
        OwnEntriesView: {
            items: components["schemas"]["OwnEntryView"][];
            page: number;
            pageSize: number;
            total: number;
        };
        OwnEntryView: {
            division: string;
            /** @enum {string|null} */
            eligibility: "eligible" | "needs-partner" | "needs-proof" | null;
            id: string;
            leadName: string;
            /** @description Whether it has submitted since it was called. */
            materialsHandedIn: boolean;
            /**
             * Format: date-time
             * @description Until when (exclusive) a team that advanced hands in what its round needs; null where it was not called.
             */
            materialsUntil: string | null;
            number: string | null;
            organisationName: string | null;
            /** Format: date-time */
            returnedUntil: string | null;
            revisionNo: number;
            /** @enum {string} */
            state: "admitted" | "disqualified" | "draft" | "in_review" | "refused" | "returned" | "submitted" | "withdrawn";
            /** Format: date-time */
            submittedAt: string | null;
            title: string;
            track: string;
            /**
             * Format: date-time
             * @description Until when a submit that was pressed in time waits for its files; null: none waits now.
             */
            waitsUntil: string | null;
        };
        OwnMedianView: {
            distance: number;
            sheets: number;
        };
        OwnOutlierView: {
            /** @description Points above (or below) that median. */
            distance: number;
            name: string;
            number: string;
            title: string;
        };
        OwnProfileView: {
            history: components["schemas"]["JudgedEditionView"][];
            profile: components["schemas"]["ProfileView"];
        };
        OwnRecordsView: {
            obstacles: components["schemas"]["ObstacleView"][];
            sections: components["schemas"]["DataCountView"][];
        };
        OwnRelationsView: {
            /** @description What waits for the reader comes first, then what keeps them away. */
            items: components["schemas"]["OwnRelationView"][];
            /** @description Entries of which the reader can declare a relation. */
            subjects: components["schemas"]["HandledView"][];
        };
        OwnRelationView: {
            /** @description Whether it waits for the reader's word. */
            canAnswer: boolean;
            /** @enum {string} */
            effect: "block" | "declare" | "none";
            /** @enum {string} */
            evidence: "certain" | "likely" | "reported" | "stated";
            id: string;
            number: string;
            /** @enum {string} */
            relation: "co-applicant" | "financial" | "funder" | "kinship" | "named-by-team" | "organisational" | "personal" | "professional" | "recommender" | "rival" | "same-city" | "same-organisation" | "same-parent" | "shareholding" | "supervision" | "team-member";
            /** @enum {string} */
            state: "absent" | "cleared" | "confirmed" | "declared" | "dismissed" | "lifted" | "pinned" | "suggested";
            /** @description The reader's own words. */
            statement: string | null;
            subjectId: string;
            title: string;
            why: components["schemas"]["ConflictWhyView"];
        };
        OwnRoundView: {
            /** @description The round before is void, as somebody who had voted in it must keep away. */
            again: boolean;
            candidates: components["schemas"]["BallotCandidateView"][];
            /** Format: date-time */
            closesAt: string;
            no: number;
            voted: boolean;
        };
        OwnSittingsView: {
            items: components["schemas"]["OwnSittingView"][];
        };
        OwnSittingView: {
            /** @description Of them, those the judge keeps away from. */
            away: number;
            /** Format: date-time */
            endsAt: string;
            /** @description Counts the publications of the schedule. */
            publicationNo: number;
            /** Format: date-time */
            publishedAt: string;
            reason: string;
            room: number;
            rooms: number;
            round: {
                en: string;
                "zh-CN": string;
            };
            roundId: string;
            sessionId: string;
            /** Format: date-time */
            startsAt: string;
            turns: number;
            venue: string;
        };
        OwnTurnsView: {
            can: {
                pass: boolean;
            };
            entryId: string;
            items: components["schemas"]["OwnTurnView"][];
            values: components["schemas"]["AwaitedValueView"][];
        };
        OwnTurnView: {
            /** @description The team was called and not there; it may still be called. */
            absent: boolean;
            /** Format: date-time */
            changedAt: string;
            /** @description Rises with every change of this turn. */
            changeNo: number;
            drawId: string | null;
            /** Format: date-time */
            endsAt: string | null;
            /** @enum {string} */
            kind: "judging" | "rehearsal";
            /**
             * @description The entry is on no more; null: it is.
             * @enum {string|null}
             */
            leftAs: "disqualified" | "withdrawn" | null;
            /** @description null: the order is still to be drawn. */
            position: number | null;
            /** @description Counts the publications of the schedule. */
            publicationNo: number;
            /** @description Why this turn changed last; empty: it never did, or by the draw. */
            reason: string;
            room: number;
            /** @description Rooms of the round; one: its number says nothing. */
            rooms: number;
            round: {
                en: string;
                "zh-CN": string;
            };
            roundId: string;
            /** Format: date-time */
            sessionEndsAt: string;
            sessionId: string;
            /** Format: date-time */
            sessionStartsAt: string;
            /** Format: date-time */
            startsAt: string | null;
            /** @description How many are on in this sitting. */
            turns: number;
            venue: string;
        };
        PageFaultDto: {
            /** @enum {string} */
            kind: "page-broke" | "text-missing";
            /** @description The page's address, without what tells one subject from another. */
            page: string;
            /** @description The missing text's key, or the error's message. */
            what: string;
        };
        PanelAgreementView: {
            /** @description Krippendorff's α for intervals, over all entries with two or more sheets. */
            alpha: number | null;
            /**
             * @description In words: how close their totals are.
             * @enum {string|null}
             */
            closeness: "closeness-fair" | "closeness-high" | "closeness-low" | null;
            /** @description Entries that every judge of the panel scored; Kendall's W and ICC rest on them alone. */
            completeEntries: number;
            /**
             * @description In words: how far the judges rank alike; from where to where the mean's reliability may lie.
             * @enum {string|null}
             */
            concordance: "concordance-moderate" | "concordance-strong" | "concordance-very-strong" | "concordance-very-weak" | "concordance-weak" | null;
            divided: components["schemas"]["DividedEntryView"][];
            entries: number;
            judges: number;
            /** @description Kendall's coefficient of concordance, 0…1. */
            kendallW: number | null;
            /** @description `all`, or the list of a room with a panel of its own. */
            key: string;
            /** @description Standard deviation between judges in leniency, and what remains, in points; null: too few sheets to tell. */
            leniencySpread: number | null;
            outlying: components["schemas"]["OutlyingTotalView"][];
            people: components["schemas"]["JudgeFiguresView"][];
            /** @description ICC(2,k): how far the mean of these judges can be relied on. */
            reliability: components["schemas"]["CoefficientView"] | null;
            reliable: ("reliability-excellent" | "reliability-good" | "reliability-moderate" | "reliability-poor")[] | null;
            residualSpread: number | null;
            sheets: number;
            unlikeOwn: components["schemas"]["OwnOutlierView"][];
        };
        PanelSeatView: {
            /** @description Chosen by the organiser; null: the draw decides. */
            fixedRoom: number | null;
            judgeId: string;
            /** @enum {string} */
            kind: "academic" | "capital" | "clinical" | "industry" | "registration_ip";
            name: string;
            room: number | null;
        };
        PaperCanView: {
            attach: boolean;
            choose: boolean;
            decide: boolean;
            sign: boolean;
            transcribe: boolean;
            withdraw: boolean;
        };
        PaperCodeDto: {
            attempt: string;
            code: string;
        };
        PaperCountView: {
            count: number;
            /** @enum {string} */
            state: "clashing" | "differing" | "official" | "printed" | "transcribed" | "withdrawn";
        };
        PaperDecisionView: {
            /** Format: date-time */
            at: string;
            by: string;
            reason: string;
        };
        PaperLineView: {
            entryNumber: string;
            id: string;
            judgeName: string;
            /** @description As printed on it, `FINAL-0017`. */
            number: string;
            /** @description The reader is one of them. */
            read: boolean;
            /** @description How many have read it off. */
            readings: number;
            scanned: boolean;
            /** @enum {string} */
            state: "clashing" | "differing" | "official" | "printed" | "transcribed" | "withdrawn";
            title: string;
        };
        PaperPrintView: {
            count: number;
            /** @description Numbers of the first and the last sheet, `FINAL-0017`. */
            from: string;
            id: string;
            /** @enum {string} */
            language: "en" | "zh-CN";
            /** @enum {string} */
            orderBy: "entry" | "judge";
            /** Format: date-time */
            printedAt: string;
            to: string;
        };
        PapersCanView: {
            print: boolean;
            transcribe: boolean;
        };
        PaperSignatureDto: {
            /** @enum {string} */
            side: "judge" | "scorekeeper";
        };
        PapersView: {
            can: components["schemas"]["PapersCanView"];
            counts: components["schemas"]["PaperCountView"][];
            items: components["schemas"]["PaperLineView"][];
            page: number;
            pageSize: number;
            /** @description The newest first. */
            prints: components["schemas"]["PaperPrintView"][];
            total: number;
        };
        PaperView: {
            can: components["schemas"]["PaperCanView"];
            comment: components["schemas"]["CommentRuleView"];
            decision: components["schemas"]["PaperDecisionView"] | null;
            differing: components["schemas"]["DifferingView"] | null;
            editionId: string;
            /**
             * @description What the judge has written on a screen for the same duty.
             * @enum {string}
             */
            electronic: "draft" | "none" | "submitted";
            entryNumber: string;
            id: string;
            judgeName: string;
            /** @description What the reader read off it. */
            mine: components["schemas"]["ReadingView"] | null;
            number: string;
            official: components["schemas"]["OfficialView"] | null;
            /** @description The reader has sheets of their own to hand in first: until then they see nobody else’s. */
            owing: boolean;
            /** @description Whose sheet this is: the reader's own is read off by others. */
            own: boolean;
            readers: components["schemas"]["ReaderView"][];
            roundId: string;
            rubric: components["schemas"]["CriterionView"][];
            scan: components["schemas"]["ScanView"] | null;
            /** @enum {string} */
            state: "clashing" | "differing" | "official" | "printed" | "transcribed" | "withdrawn";
            title: string;
            /** @description Its judge may not work on the entry any more, or other criteria are in force: it can only be withdrawn. */
            usable: boolean;
        };
        ParentDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            relation: "affiliated" | "subordinate";
        };
        ParentView: {
            id: string;
            name: string;
            /** @enum {string} */
            relation: "affiliated" | "subordinate";
        };
        PartChangeView: {
            after: Record<string, never>;
            before: Record<string, never>;
            path: string;
        };
        PartLockView: {
            /** @enum {string} */
            lock: "archived" | "codes-stay" | "fixed" | "free" | "names-only" | "not-yours" | "rules-locked" | "versioned";
            /** @enum {string} */
            part: "awarding" | "awards" | "certificates" | "checklist" | "code" | "consents" | "correctionDays" | "divisions" | "documents" | "eligibility" | "entries" | "faq" | "firstDay" | "form" | "forum" | "judging" | "members" | "name" | "notices" | "numberPrefix" | "organizers" | "pledge" | "recusal" | "release" | "rounds" | "slug" | "summary" | "theme" | "timeline" | "tracks" | "venue";
        };
        PartsDto: {
            note?: string;
            parts: {
                [key: string]: unknown;
            };
            version: number;
        };
        PartsPreviewDto: {
            parts: {
                [key: string]: unknown;
            };
        };
        PassedOverView: {
            entry: components["schemas"]["PrizeEntryView"];
            /** @enum {string} */
            reason: "barred" | "below-minimum" | "holds-special" | "holds-tiered" | "not-ready" | "outside-top";
        };
        PassView: {
            /** @description What the QR code says. */
            text: string;
        };
        PauseDto: {
            /** @description After how many turns. */
            after: number;
            label: string;
            minutes: number;
        };
        PauseView: {
            after: number;
            /** Format: date-time */
            endsAt: string;
            label: string;
            minutes: number;
            /** Format: date-time */
            startsAt: string;
        };
        PersonView: {
            email: string;
            id: string;
            /** @enum {string} */
            locale: "en" | "zh-CN";
            name: string;
        };
        PhoneCodeDto: {
            code: string;
        };
        PhoneNumberDto: {
            /**
             * @default zh-CN
             * @enum {string}
             */
            language: "en" | "zh-CN";
            number: string;
        };
        PhoneProofView: {
            fields: string[];
            numbers: string[];
        };
        PhonesView: {
            items: components["schemas"]["PhoneView"][];
        };
        PhoneView: {
            number: string;
            /** Format: date-time */
            verifiedAt: string;
        };
        PinnedView: {
            id: string;
        };
        PlaceCertaintyView: {
            adjusted: number;
            adjustedRank: number;
            /** @description Chance of a place above the line, 0…1; null: the sheets do not tell. */
            chance: number | null;
            entryId: string;
            high: number | null;
            /** @description Ranks it may well have (95 %). */
            low: number | null;
            /** @description Mean of its sheets' totals, in points; then what it would be from the panel's average judge. */
            mean: number;
            number: string;
            /** @description It may as well stand on the other side of the line. */
            open: boolean;
            rank: number;
            shown: string;
            title: string;
        };
        PlaceView: {
            label: components["schemas"]["TwoTextsView"];
            name: string;
            sample: components["schemas"]["TwoTextsView"];
        };
        PlanDifferenceView: {
            after: Record<string, never>;
            before: Record<string, never>;
            /** @enum {string} */
            kind: "added" | "changed" | "moved" | "removed";
            path: string;
        };
        PlanDto: {
            note?: string;
            plan: {
                [key: string]: unknown;
            };
            version: number;
        };
        PlanFaultView: {
            code: string;
            params?: {
                [key: string]: unknown;
            };
            path: string;
        };
        PlanFileDto: {
            file: string;
            note?: string;
            version: number;
        };
        PlanFilePreviewDto: {
            file: string;
        };
        PlannedSessionDto: {
            changeoverMinutes: number;
            /**
             * Format: uuid
             * @description Left out: a new sitting.
             */
            id?: string;
            /** @enum {string} */
            kind: "judging" | "rehearsal";
            pauses: components["schemas"]["PauseDto"][];
            pitchMinutes: number;
            questionMinutes: number;
            room: number;
            slots: components["schemas"]["PlannedSlotDto"][];
            /** Format: date-time */
            startsAt: string;
            venue: string;
        };
        PlannedSessionView: {
            changeoverMinutes: number;
            /** Format: date-time */
            endsAt: string;
            id: string;
            /** @enum {string} */
            kind: "judging" | "rehearsal";
            pauses: components["schemas"]["PauseView"][];
            pitchMinutes: number;
            questionMinutes: number;
            room: number;
            slots: components["schemas"]["PlannedSlotView"][];
            /** Format: date-time */
            startsAt: string;
            venue: string;
        };
        PlannedSlotDto: {
            block: number;
            /** Format: uuid */
            entryId: string;
            fixed: boolean;
        };
        PlannedSlotView: {
            block: number;
            /** Format: date-time */
            endsAt: string;
            entry: components["schemas"]["StageEntryView"];
            fixed: boolean;
            position: number;
            /** Format: date-time */
            startsAt: string;
        };
        PlanPreviewView: {
            /** @description Of a draft, where the change touches its timeline: every date; null elsewhere, and while the rules cannot be read. */
            dates: components["schemas"]["DatesPreviewView"] | null;
            differences: components["schemas"]["PlanDifferenceView"][];
            /** @description What is wrong in it; a plan with a fault is not taken. */
            faults: components["schemas"]["PlanFaultView"][];
            /** @description A rule against the change as a whole; null when there is none. */
            refusal: components["schemas"]["PlanRefusalView"] | null;
            /** @description The version it was compared with. */
            version: number;
        };
        PlanRefusalView: {
            code: string;
            params: {
                [key: string]: unknown;
            };
        };
        PlanScheduleDto: {
            /** @enum {string} */
            order: "arranged" | "drawn";
            sessions: components["schemas"]["PlannedSessionDto"][];
            /** @description The plan that was changed; 0: nothing was planned yet. */
            version: number;
        };
        PlanView: {
            calendarProvisional: boolean;
            id: string;
            milestones: components["schemas"]["MilestoneView"][];
            /** Format: date-time */
            now: string;
            plan: components["schemas"]["EditionPlanView"];
            rulesLocked: boolean;
            slug: string;
            /** @enum {string} */
            state: "archived" | "draft" | "published";
            version: number;
        };
        PledgeCanView: {
            /** @description Saying that the scan is right, though no code could be read. */
            accept: boolean;
            /** @description Asking for another scan. */
            ask: boolean;
            attach: boolean;
            print: boolean;
        };
        PledgePlanView: {
            document: string;
            sealDue: string;
            text: components["schemas"]["LocalisedView"];
            version: number;
        };
        PledgeScanView: {
            id: string;
            mediaType: string;
            name: string;
            size: number;
            /** Format: date-time */
            uploadedAt: string;
        };
        PledgeView: {
            /** @description While another scan is asked for. */
            asked: components["schemas"]["AskedScanView"] | null;
            can: components["schemas"]["PledgeCanView"];
            /** @description What a pledge printed now would carry. */
            contentHash: string;
            /** @description What reviewers said of scans, oldest first; for the desk alone. */
            decisions: components["schemas"]["ScanDecisionView"][];
            /** @description Code of the document that takes the scan. */
            document: string;
            /**
             * Format: date-time
             * @description Until when the scan may follow (exclusive).
             */
            dueAt: string;
            /** @description For the reviewer; the team sees the same in the standing. */
            findings: components["schemas"]["FindingView"][];
            /** Format: date-time */
            now: string;
            /** Format: date-time */
            printedAt: string | null;
            scan: components["schemas"]["PledgeScanView"] | null;
            /** @enum {string} */
            standing: "accepted" | "asked" | "matches" | "needed" | "other-entry" | "outdated" | "printed" | "reading" | "seen" | "stands" | "unreadable";
            version: number;
        };
        PoolCanView: {
            addJudge: boolean;
            changeJudge: boolean;
        };
        PortraitDto: {
            contribution: string;
            name: string;
            role: string;
            unit: string;
        };
        PreferenceView: {
            /** @enum {string} */
            pace: "at-once" | "daily";
        };
        PreparedView: {
            hash: string;
            id: string;
            version: number;
        };
        PrepareRevealDto: {
            /** @enum {string} */
            kind: "prizes" | "ranks";
            withValues: boolean;
        };
        PreviewDto: {
            body: string;
            /** @enum {string} */
            locale: "en" | "zh-CN";
            subject: string;
        };
        PreviewKeyView: {
            /** @description Told once: the address is `/previews/KEY`. */
            key: string;
        };
        PreviewView: {
            body: string;
            filled: components["schemas"]["FilledView"][];
            subject: string;
        };
        PrintPapersDto: {
            entryIds?: string[];
            judgeIds?: string[];
            /** @enum {string} */
            language: "en" | "zh-CN";
            /** @enum {string} */
            orderBy: "entry" | "judge";
        };
        PrizeBlockerView: {
            awardCode: string | null;
            code: string;
            count: number;
        };
        PrizeEntryView: {
            id: string;
            /** @description `2024-QX-0123`. */
            number: string;
            organisation: string;
            title: string;
        };
        PrizeReasonDto: {
            reason: string;
        };
        PrizesView: {
            blockers: components["schemas"]["PrizeBlockerView"][];
            can: {
                confirm: boolean;
                propose: boolean;
                suspend: boolean;
                withdraw: boolean;
            };
            catalogue: components["schemas"]["AwardView"][];
            /** @description Entries that the reader must keep away from: nothing of them is shown. */
            hidden: number;
            items: components["schemas"]["PrizeView"][];
            /** @description Who has no prize by rank, and why; as the ranks were last given. */
            skipped: components["schemas"]["SkippedView"][];
        };
        PrizeView: {
            awardCode: string;
            /** @description The vote that decided it; null where none did. */
            ballotId: string | null;
            /** @description Its entry may have no other prize. */
            bars: boolean;
            /** Format: date-time */
            confirmedAt: string | null;
            /** @description null: the seat stays vacant. */
            entry: components["schemas"]["PrizeEntryView"] | null;
            holderId: string | null;
            holderName: string | null;
            id: string;
            /** Format: date-time */
            proposedAt: string;
            rank: number | null;
            reason: string;
            restoredReason: string | null;
            /** @enum {string} */
            state: "confirmed" | "proposed" | "suspended" | "withdrawn";
            suspendedReason: string | null;
            withdrawnReason: string | null;
        };
        ProfilePageView: {
            can: components["schemas"]["ProfilesCanView"];
            history: components["schemas"]["JudgedEditionView"][];
            profile: components["schemas"]["ProfileView"];
        };
        ProfilesCanView: {
            change: boolean;
            invite: boolean;
        };
        ProfilesView: {
            can: components["schemas"]["ProfilesCanView"];
            items: components["schemas"]["ProfileView"][];
            page: number;
            pageSize: number;
            total: number;
        };
        ProfileView: {
            away: components["schemas"]["AbsenceView"][];
            /** @description Most entries in one round. */
            capacity: number;
            /** @description Only for those who invite. */
            email: string | null;
            /** @description Names of tracks, and words of their own. */
            expertise: string[];
            id: string;
            /** @enum {string} */
            kind: "academic" | "capital" | "clinical" | "industry" | "registration_ip";
            /** @description ISO 639-1. */
            languages: ("de" | "en" | "es" | "fr" | "ja" | "ko" | "ru" | "zh")[];
            name: string;
            organisation: components["schemas"]["JudgeOrganisationView"];
            record: components["schemas"]["JudgingRecordView"];
            /**
             * @description Where they stand in this edition; null: not asked yet.
             * @enum {string|null}
             */
            state: "active" | "declined" | "invited" | null;
            title: string;
            version: number;
        };
        ProgressView: {
            duties: components["schemas"]["DutyProgressView"][];
            entries: components["schemas"]["EntryProgressView"][];
            judges: components["schemas"]["JudgeProgressView"][];
            vacancies: components["schemas"]["VacancyView"][];
        };
        PromoteDto: {
            /** Format: uuid */
            leavingId: string;
            /**
             * Format: uuid
             * @description Who of several equals takes the place, by the panel's vote.
             */
            promotedId?: string;
            reason: string;
        };
        ProofFindingView: {
            code: string;
            message: string;
            path: string;
        };
        ProofSentView: {
            proofId: string;
        };
        ProofTokenView: {
            token: string;
        };
        ProposalView: {
            proposed: number;
            ties: components["schemas"]["OpenTieView"][];
        };
        PublicationView: {
            /** @description The last draw of the round; null: arranged, or not drawn yet. */
            drawId: string | null;
            no: number;
            /** @enum {string} */
            order: "arranged" | "drawn";
            /** Format: date-time */
            publishedAt: string;
            reason: string;
        };
        PublicAwardView: {
            code: string;
            name: {
                en: string;
                "zh-CN": string;
            };
            quota: number;
            /** @description Seats whose prize waits for a decision about it; absent: none. */
            suspended?: number;
            vacant: number;
            winners: components["schemas"]["WinnerView"][];
        };
        PublicCategoryView: {
            code: string;
            name: {
                en: string;
                "zh-CN": string;
            };
        };
        PublicEditionView: {
            code: string;
            name: {
                en: string;
                "zh-CN": string;
            };
        };
        PublicLotView: {
            /** @description SHA-256 of `draw-commit-v1`, seed, list hash and event, a line each. */
            commit: string;
            /** Format: date-time */
            committedAt: string;
            /** Format: date-time */
            drawnAt: string | null;
            drawSeed: string | null;
            edition: components["schemas"]["LocalisedView"];
            event: string;
            id: string;
            /** @description Of the kinds wanted, how many are away when the round is held. */
            leftOut: number;
            /** @description Ids of the published list: the kind, and the seal on a profile. */
            lines: string[];
            /** @description SHA-256 of the list of ids as canonical JSON (RFC 8785). */
            listHash: string;
            /** @description Ids of the list in drawn order. */
            order: string[] | null;
            publicValue: string | null;
            quotas: components["schemas"]["LotQuotaView"][];
            round: components["schemas"]["LocalisedView"];
            /** @description Secret until the draw. */
            seed: string | null;
            /** @enum {string} */
            state: "committed" | "drawn" | "void";
            /** Format: date-time */
            voidedAt: string | null;
            voidReason: string | null;
        };
        PublicMoveView: {
            /** @description The milestone. */
            code: string;
            /** Format: date-time */
            endedBefore: string | null;
            /** Format: date-time */
            endsAt: string;
            /** Format: date-time */
            movedAt: string;
            reason: string;
            /**
             * Format: date-time
             * @description null, as the end before: moved when that was not kept yet.
             */
            startedBefore: string | null;
            /** Format: date-time */
            startsAt: string;
            /** @description Its version since. */
            version: number;
        };
        PublicResultView: {
            /**
             * @description It is given to those who object or audit, and not published.
             * @enum {string}
             */
            bundle?: "request";
            /** @description SHA-256 of the bundle. */
            hash: string;
            no: number;
            /** @description Public numbers by the bundle's labels, of those entries alone whose line is published. */
            numbers?: {
                [key: string]: string;
            };
        };
        PublicSessionView: {
            /** Format: date-time */
            endsAt: string;
            id: string;
            room: number;
            /** Format: date-time */
            startsAt: string;
            turns: components["schemas"]["PublicTurnView"][];
            venue: string;
        };
        PublicStandingView: {
            /** @description Means by code of `body.criteria`, where they are published. */
            criteria?: {
                [key: string]: string;
            };
            number: string;
            organisation: string;
            rank: number;
            region?: string;
            /** @description Absent where the edition publishes no scores. */
            score?: string;
            /** @description null: nobody else has this score; absent in older releases. */
            tie?: components["schemas"]["PublicTieView"] | null;
            title: string;
            track?: string;
        };
        PublicTieView: {
            name: {
                en: string;
                "zh-CN": string;
            };
            /** @description The kind of step that decided: `criterion`, `round`, `vote`, …; null: they share their rank. */
            step: string | null;
        };
        PublicTurnView: {
            /**
             * @description Its entry is on no more; null: it is.
             * @enum {string|null}
             */
            leftAs: "disqualified" | "withdrawn" | null;
            number: string;
            organisation: string | null;
            /** @description null: the order is not drawn yet. */
            position: number | null;
            /** Format: date-time */
            startsAt: string | null;
            title: string | null;
        };
        PublishAnnouncementDto: {
            mail: boolean;
        };
        PublishDraftDto: {
            /** Format: uuid */
            draftId: string;
        };
        PublishedOrdersView: {
            items: components["schemas"]["PublishedOrderView"][];
        };
        PublishedOrderView: {
            /** @description The last draw of its order; null: none was revealed. */
            drawId: string | null;
            round: {
                en: string;
                "zh-CN": string;
            };
            roundId: string;
            /** Format: date-time */
            startsAt: string;
        };
        PublishedView: {
            id: string;
            no: number;
            /** Format: date-time */
            publishedAt: string;
        };
        PublishReleaseDto: {
            /** @description What this release is, or what it corrects; the public reads it. */
            note: string;
        };
        PublishScheduleDto: {
            /** @description What has changed and why; needed from the second publication on, and sent to teams and judges. */
            reason?: string;
            version: number;
        };
        QuartilesView: {
            lower: string;
            median: string;
            upper: string;
        };
        QuestionChangeView: {
            aspects: ("columns" | "kind" | "limits" | "options" | "required" | "shown" | "wording")[];
            /** @enum {string} */
            is: "added" | "changed" | "removed";
            key: string;
            label: components["schemas"]["LabelView"];
            /** @description Whether it must be answered, as far as it is shown. */
            required: boolean;
        };
        QuestionDto: {
            dueAt: string;
            question: string;
            version: number;
        };
        QueueCountsView: {
            blocking: number;
            /** @description With a request for a change that waits. */
            changes: number;
            /** @description In the competition, while their lead has taken back a consent that it requires. */
            consents: number;
            corrected: number;
            /** @description Called to hand in what their round needs, and have not. */
            materials: number;
            mine: number;
            overdue: number;
            toConfirm: number;
            unassigned: number;
            /** @description Submits that wait for files. */
            waiting: number;
        };
        QueueLineView: {
            blocking: number;
            division: string;
            /** @enum {string|null} */
            eligibility: "eligible" | "needs-partner" | "needs-proof" | null;
            /** @description Findings nobody dismissed. */
            findings: number;
            id: string;
            leadName: string;
            /**
             * @description Of an entry that was called to hand in what its round needs: whether that has come; null where it was not.
             * @enum {string|null}
             */
            materials: "awaited" | "handed-in" | null;
            number: string | null;
            organisationKind: string | null;
            organisationName: string | null;
            /** @description Undecided after the end of the formal review. */
            overdue: boolean;
            /** @enum {string|null} */
            proposal: "disqualify" | "refuse" | null;
            /** Format: date-time */
            returnedUntil: string | null;
            reviewerId: string | null;
            reviewerName: string | null;
            revisionNo: number;
            /** @enum {string} */
            state: "admitted" | "disqualified" | "draft" | "in_review" | "refused" | "returned" | "submitted" | "withdrawn";
            /** Format: date-time */
            submittedAt: string | null;
            title: string;
            track: string;
            /**
             * Format: date-time
             * @description Until when a submit that was pressed in time waits for its files; null: none waits now.
             */
            waitsUntil: string | null;
        };
        RangeUseView: {
            highest: number;
            lowest: number;
            /** @description Share of the panel's whole range, 0…1; null: the panel has none. */
            share: number | null;
        };
        RanksView: {
            from: number;
            to: number;
        };
        ReadableAnswerView: {
            columns: components["schemas"]["ColumnView"][];
            key: string;
            kind: string;
            label: components["schemas"]["LocalisedView"];
            options: components["schemas"]["OptionView"][];
            value: Record<string, never>;
        };
        ReadableSectionView: {
            answers: components["schemas"]["ReadableAnswerView"][];
            code: string;
            name: components["schemas"]["LocalisedView"];
        };
        ReaderView: {
            name: string;
            /** Format: date-time */
            readAt: string;
        };
        ReadingView: {
            comment: string;
            marks: components["schemas"]["MarkView"][];
            suggestion: string;
            /** @description Sum of the marks, `86.50`. */
            total: string;
        };
        ReadSampleView: {
            body: string;
            division: string;
            reference: components["schemas"]["MarkView"][] | null;
            title: string;
            why: string;
        };
        ReasonDto: {
            reason: string;
        };
        ReasonedDto: {
            reason: string;
            version: number;
        };
        ReceiptCheckView: {
            edition: components["schemas"]["ReceiptEditionView"] | null;
            entryNumber: string | null;
            genuine: boolean;
            /** Format: date-time */
            issuedAt: string | null;
            /** @description Whether it is the entry's newest receipt. */
            latest: boolean;
        };
        ReceiptEditionView: {
            en: string;
            "zh-CN": string;
        };
        ReceiptView: {
            contentHash: string;
            division: string;
            documents: components["schemas"]["DocumentView"][];
            entryId: string;
            leadName: string;
            number: string;
            organisation: components["schemas"]["EntryOrganisationView"];
            /** @description Of this submit: it counts without gaps in the edition. */
            receiptNumber: string;
            revision: number;
            /** Format: date-time */
            submittedAt: string;
            title: string;
            track: string;
        };
        RecomputationView: {
            /** @description What these means cannot take, such as `copeland:FINAL`; everything up to there was compared. */
            beyond: string[];
            /** @description Values that were compared. */
            compared: number;
            /** @description In how many places they differ; not all of them may be shown. */
            differing: number;
            /** @description Nothing of entries that the reader must keep away from, nor what compares others with them. */
            disagreements: components["schemas"]["DisagreementView"][];
            /** @enum {string} */
            means: "bundle" | "library" | "sql";
            milliseconds: number;
        };
        RecusalPlanView: {
            mentions: components["schemas"]["MentionPlanView"][];
            relations: components["schemas"]["RelationRuleView"][];
        };
        RecuseDto: {
            /** @enum {string} */
            kind: "financial" | "organisational" | "personal" | "professional";
            reason: string;
        };
        ReferenceView: {
            marks: components["schemas"]["MarkView"][];
            /** @description `86.50` */
            total: string;
            why: string;
        };
        RegisterCanView: {
            keep: boolean;
        };
        RegisterLineView: {
            /** @description What was merged into it. */
            absorbed: string[];
            aliases: string[];
            /** @description Named instead of a code. */
            authority: string | null;
            findings: ("charset" | "check-digit" | "department" | "length" | "organisation-check-digit" | "unusual-head")[];
            id: string;
            /** @enum {string} */
            kind: "company" | "hospital" | "institute" | "other" | "university";
            name: string;
            parent: components["schemas"]["ParentView"] | null;
            /** @description How many people belong to it. */
            people: number;
            /** @description GB/T 2260, six digits. */
            region: string;
            uscc: string | null;
            /** @description Of the last change; a correction must name it. */
            version: number;
        };
        RegisterOrganisationDto: {
            /**
             * @description The superior authority, named instead of a code by those who have none; it counts only without a code.
             * @default null
             */
            authority: string | null;
            /** @enum {string} */
            kind: "company" | "hospital" | "institute" | "other" | "university";
            name: string;
            /** @description GB/T 2260, six digits. */
            region: string;
            /**
             * @description Unified social credit code; a faulty one is taken, with findings.
             * @default null
             */
            uscc: string | null;
        };
        RegisterView: {
            can: components["schemas"]["RegisterCanView"];
            items: components["schemas"]["RegisterLineView"][];
            page: number;
            pageSize: number;
            total: number;
        };
        RegistrationView: {
            /** Format: date-time */
            endsAt: string;
            open: boolean;
            /** Format: date-time */
            startsAt: string;
        };
        RelationFiguresView: {
            /** @description A reason to talk, no proof of anything. */
            flagged: boolean;
            judges: number;
            marks: number;
            /** @description How often chance alone would show at least as much, 0…1. */
            p: number | null;
            /** @description The same, corrected for how many kinds are looked at (Benjamini & Hochberg). */
            q: number | null;
            relation: string;
            /** @description Points more than these judges give other entries of like quality; null: too few to tell, as are the next two. */
            surplus: number | null;
        };
        RelationRuleView: {
            /** @enum {string} */
            code: "co-applicant" | "funder" | "kinship" | "named-by-team" | "recommender" | "rival" | "same-city" | "same-organisation" | "same-parent" | "shareholding" | "supervision" | "team-member";
            /** @enum {string} */
            effect: "block" | "declare" | "ignore";
            years: number | null;
        };
        ReleaseBodyView: {
            awards: components["schemas"]["PublicAwardView"][];
            criteria?: components["schemas"]["PublicCategoryView"][];
            edition: components["schemas"]["PublicEditionView"];
            final: components["schemas"]["PublicStandingView"][];
            regions?: components["schemas"]["PublicCategoryView"][];
            /** @description The finalised results it was made from; absent in older releases. */
            result?: components["schemas"]["PublicResultView"];
            /**
             * @description Absent in older releases: final.
             * @enum {string}
             */
            standing?: "final" | "provisional";
            tracks?: components["schemas"]["PublicCategoryView"][];
        };
        ReleaseChangeView: {
            after: string | null;
            award: {
                en: string;
                "zh-CN": string;
            };
            before: string | null;
            /** @enum {string} */
            kind: "holder" | "joined" | "left" | "lost" | "pending" | "rank" | "score" | "standing" | "valid" | "won";
            number: string | null;
            title: string | null;
        };
        ReleaseDto: {
            /**
             * Format: uuid
             * @description Left out: the closed round's.
             */
            entryId?: string;
        };
        ReleasePlanView: {
            /**
             * @description Absent: everybody where scores are published, else on request.
             * @enum {string}
             */
            bundle?: "public" | "request";
            criteria: boolean;
            feedback: components["schemas"]["FeedbackPlanView"];
            /** @enum {string} */
            ranking: "all" | "none" | "winners";
            regions: boolean;
            scores: boolean;
            tracks: boolean;
        };
        ReleasesView: {
            blockers: {
                awardCode: string | null;
                code: string;
                count: number;
            }[];
            can: {
                publish: boolean;
            };
            items: components["schemas"]["StaffReleaseView"][];
        };
        ReleaseView: {
            body: components["schemas"]["ReleaseBodyView"];
            changes: components["schemas"]["ReleaseChangeView"][];
            /** @description SHA-256 of the canonical JSON (RFC 8785) of the body. */
            hash: string;
            id: string;
            /** @description null: it has no instant yet. */
            no: number | null;
            note: string;
            /**
             * Format: date-time
             * @description From when everybody may read it; null: it has no instant yet.
             */
            publishedAt: string | null;
            /** @description The name of the edition in addresses. */
            slug: string;
            /** @enum {string} */
            standing: "final" | "provisional";
            /**
             * @description `prepared`: without an instant; `scheduled`: before it.
             * @enum {string}
             */
            state: "current" | "prepared" | "scheduled" | "superseded";
            /** @description The release that replaced this one, when one did. */
            supersededBy: string | null;
            /** @description The number of the release that it replaced. */
            supersedes: number | null;
        };
        RemedyView: {
            done: boolean;
            /** @enum {string} */
            step: "entry" | "notice" | "place" | "prizes" | "results";
        };
        RemindDto: {
            judgeIds?: string[];
        };
        RemindedView: {
            reminded: number;
        };
        ReminderPlanView: {
            hours: number[];
            percents: number[];
        };
        ReminderView: {
            body: string | null;
            judges: components["schemas"]["OwingJudgeView"][];
            /** @description null: nobody owes anything. */
            subject: string | null;
        };
        RemovePhoneDto: {
            number: string;
        };
        ReopeningCanView: {
            confirm: boolean;
            withdraw: boolean;
        };
        ReopeningDto: {
            reason: string;
            /**
             * @default close
             * @enum {string}
             */
            undoes: "advance" | "close";
        };
        ReopeningView: {
            /** Format: date-time */
            askedAt: string;
            askedByName: string;
            can: components["schemas"]["ReopeningCanView"];
            reason: string;
            /** @enum {string} */
            undoes: "advance" | "close";
        };
        RepairDto: {
            /** @description Absent: by chance. */
            seed?: string;
        };
        ReplacedCertificateView: {
            id: string;
            number: string;
        };
        ReplaceDto: {
            /** Format: uuid */
            assignmentId: string;
            /** Format: uuid */
            judgeId?: string;
        };
        ReplacementChoicesView: {
            hindered: components["schemas"]["HinderedView"][];
            items: components["schemas"]["CandidateView"][];
        };
        RequestResetDto: {
            email: string;
        };
        ResetPasswordDto: {
            code: string;
            email: string;
            password: string;
        };
        ResetWordingDto: {
            /** @enum {string} */
            locale: "en" | "zh-CN";
            version: number;
        };
        ResultBundleView: {
            awarding: Record<string, never>;
            awards: Record<string, never>[];
            /** @description Absent in older bundles. */
            ballots?: Record<string, never>[];
            draws: Record<string, never>[];
            edition: Record<string, never>;
            hashes: Record<string, never>;
            ledger: Record<string, never> | null;
            numbers: Record<string, never>;
            rounds: Record<string, never>[];
            set: Record<string, never>;
            trl: Record<string, never>;
            version: number;
        };
        ResultSetView: {
            can: components["schemas"]["SetCanView"];
            checks: components["schemas"]["SetCheckView"][];
            comment: string;
            /** Format: date-time */
            decidedAt: string | null;
            decidedByName: string | null;
            decidedComment: string | null;
            /** @description Against the set that counts; of a set beside it only. Places count those shown. */
            differences: components["schemas"]["SetDifferenceView"][];
            /** @description SHA-256 of the canonical JSON (RFC 8785) of its public bundle. */
            hash: string;
            id: string;
            /** Format: date-time */
            madeAt: string;
            madeByName: string;
            no: number;
            rulesVersion: number;
            /** @enum {string} */
            state: "beside" | "dropped" | "live" | "superseded";
        };
        ReturnedChangesView: {
            changes: components["schemas"]["RevisionChangeView"][];
            checklist: components["schemas"]["CheckedItemView"][];
            fromRevision: number;
            toRevision: number;
            /** @description Parts that were asked for and are as they were. */
            untouched: string[];
        };
        RevealCanView: {
            play: boolean;
            prepare: boolean;
        };
        RevealDrawDto: {
            /** @description Of a public event: its value, as published. */
            publicValue?: string;
        };
        RevealEntryView: {
            entryId: string;
            list: string;
            number: string;
            organisation: string;
            rank: number;
            /** @description null: values are not part of this script. */
            shown: string | null;
            title: string;
        };
        RevealLotDto: {
            publicValue: string;
        };
        RevealMoveDto: {
            /** @description Where `show` and `turn` go, from 0; left out: the beginning. */
            at?: number;
            /** @enum {string} */
            verb: "darken" | "hide" | "lighten" | "show" | "turn";
            version: number;
        };
        RevealScriptView: {
            /** @description The step that is on or would be, from 0. */
            at: number;
            /** @enum {string} */
            kind: "prizes" | "ranks";
            /** @description Made from a release that has been withdrawn since, or it would name others than hold the prizes now: it cannot be shown. */
            outdated: boolean;
            /** @enum {string} */
            state: "dark" | "prepared" | "shown";
            steps: components["schemas"]["RevealStepView"][];
            version: number;
            withValues: boolean;
        };
        RevealStepView: {
            entries: components["schemas"]["RevealEntryView"][];
            /** @enum {string} */
            kind: "board" | "name" | "opening" | "prize";
            prize: Record<string, never> | null;
        };
        RevealView: {
            can: components["schemas"]["RevealCanView"];
            /** @description Whether the chief judge has released the round's result. */
            released: boolean;
            roundId: string;
            roundName: Record<string, never>;
            script: components["schemas"]["RevealScriptView"] | null;
        };
        ReversalDto: {
            note: string;
        };
        ReviewDayView: {
            admitted: number;
            day: string;
            ended: number;
            returned: number;
        };
        ReviewerDto: {
            /** Format: uuid */
            personId: string | null;
        };
        ReviewerLoadsView: {
            items: components["schemas"]["ReviewerLoadView"][];
        };
        ReviewerLoadView: {
            decided: number;
            id: string;
            name: string;
            returned: number;
            waiting: number;
        };
        ReviewerView: {
            id: string;
            name: string;
        };
        ReviewFiguresView: {
            days: components["schemas"]["ReviewDayView"][];
            /** Format: date-time */
            oldestAt: string | null;
            waiting: number;
        };
        ReviewFindingView: {
            code: string;
            /** Format: date-time */
            dismissedAt: string | null;
            dismissedBy: string | null;
            id: string;
            note: string | null;
            other: components["schemas"]["OtherEntryView"] | null;
            params: {
                [key: string]: unknown;
            };
            path: string;
            /** @enum {string} */
            severity: "blocking" | "hint" | "warning";
        };
        RevisionChangesView: {
            after: components["schemas"]["RevisionSideView"];
            before: components["schemas"]["RevisionSideView"];
            changes: components["schemas"]["PartChangeView"][];
            editionId: string;
            entryId: string;
            lastNo: number;
            number: string;
            title: string;
        };
        RevisionChangeView: {
            after: Record<string, never>;
            before: Record<string, never>;
            path: string;
        };
        RevisionLineView: {
            contentHash: string;
            /** Format: date-time */
            frozenAt: string;
            id: string;
            no: number;
            receiptNumber: string;
            title: string;
        };
        RevisionListView: {
            items: components["schemas"]["RevisionLineView"][];
        };
        RevisionSideView: {
            contentHash: string;
            formVersion: number;
            /** Format: date-time */
            frozenAt: string;
            no: number;
            receiptNumber: string;
        };
        RevisionView: {
            answers: components["schemas"]["FrozenAnswerView"][];
            consents: components["schemas"]["ConsentView"][];
            contentHash: string;
            division: string;
            documents: components["schemas"]["EntryFileView"][];
            editionId: string;
            entryId: string;
            formVersion: number;
            /** Format: date-time */
            frozenAt: string;
            /** @description Number of the entry's newest submit. */
            lastNo: number;
            leadName: string;
            members: components["schemas"]["EntryMemberView"][];
            no: number;
            number: string;
            organisation: components["schemas"]["EntryOrganisationView"];
            receiptNumber: string;
            title: string;
            track: string;
        };
        RoundCanView: {
            addReader: boolean;
            advance: boolean;
            assign: boolean;
            bringEntrants: boolean;
            close: boolean;
            excuse: boolean;
            open: boolean;
            promote: boolean;
            readProgress: boolean;
            readStandings: boolean;
            recordVotes: boolean;
            remind: boolean;
            reopen: boolean;
            replace: boolean;
            seatPanel: boolean;
            settleGaps: boolean;
            substitute: boolean;
            /** @description Ask for the advance to be taken back: as long as the next round has not begun. */
            takeBack: boolean;
            tell: boolean;
            /** @description What it comes to up to now. */
            watchStandings: boolean;
        };
        RoundFeedbackView: {
            code: string;
            comments: string[];
            criteria: components["schemas"]["CriterionFeedbackView"][];
            /** @description How many of the highest and of the lowest totals were left out; 0: none. */
            dropped: number;
            /** @description Entries ranked beside it. */
            entries: number;
            name: {
                en: string;
                "zh-CN": string;
            };
            rank: number | null;
            /** @description The result as it was shown; null: there was none. */
            result: string | null;
            /** @description Sheets that count. */
            sheets: number;
            suggestions: string[];
            /** @description What stands between it and the others of its score; null: nobody else has it. */
            tie: components["schemas"]["PublicTieView"] | null;
            /** @description The rule leaves totals out from so many sheets on, and there were fewer; null: it is not so. */
            untrimmedBelow: number | null;
        };
        RoundLineView: {
            code: string;
            /** @description Sheets that count though their judge turned out to have to keep away, which nobody has answered for, as far as the reader may know; 0 unless it has advanced. */
            conflicts: number;
            /** Format: date-time */
            endsAt: string;
            /** @description Entries whose sheets are all in and lie far apart, as far as the reader need not keep away from them; 0 unless it is open. */
            gaps: number;
            id: string;
            /** @enum {string} */
            kind: "live_pitch" | "online_review" | "pitch";
            name: components["schemas"]["LocalisedView"];
            ordinal: number;
            progress: components["schemas"]["RoundProgressView"];
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "advanced" | "assigned" | "closed" | "open" | "planned";
        };
        RoundListCountView: {
            entries: number;
            key: string;
            /** @description How many of the list go on; null in the last round. */
            seats: number | null;
        };
        RoundPlanView: {
            advance: components["schemas"]["AdvanceView"] | null;
            assignment?: components["schemas"]["AssignmentPlanView"];
            blind?: boolean;
            calibration?: components["schemas"]["CalibrationPlanView"];
            code: string;
            comment: components["schemas"]["CommentRuleView"];
            gap?: number;
            judgesPerEntry: number | null;
            /** @enum {string} */
            kind: "live_pitch" | "online_review" | "pitch";
            /** @enum {string} */
            listBy: "division" | "none" | "room" | "track" | "track_division";
            loadLimit: number;
            /** @enum {string} */
            markStep: "0.5";
            materials?: string;
            milestone: string;
            minimumSheets: number;
            minutesEach?: number;
            name: components["schemas"]["LocalisedView"];
            /** @enum {string} */
            rankBy: "exact" | "shown";
            reminders?: components["schemas"]["ReminderPlanView"];
            rooms: number;
            rubrics: components["schemas"]["RubricView"][];
            scale: number;
            seats: components["schemas"]["SeatRuleView"][];
            signatures?: boolean;
            stage?: components["schemas"]["StagePlanView"];
            tieLadder: string[];
            trim: components["schemas"]["TrimView"] | null;
        };
        RoundProgressView: {
            assignments: number;
            entries: number;
            judges: number;
            submitted: number;
            /** @description Seats a judge has left and nobody has taken. */
            vacancies: number;
        };
        RoundsView: {
            items: components["schemas"]["RoundLineView"][];
            page: number;
            pageSize: number;
            total: number;
        };
        RoundView: {
            blockers: components["schemas"]["BlockerView"][];
            can: components["schemas"]["RoundCanView"];
            /** Format: date-time */
            closedAt: string | null;
            closingReason: string | null;
            /** @description null: it is not closed. */
            closure: components["schemas"]["ClosureView"] | null;
            code: string;
            draw: components["schemas"]["DrawView"] | null;
            editionId: string;
            /** Format: date-time */
            endsAt: string;
            id: string;
            /** @description null: everybody of the room reads everything. */
            judgesPerEntry: number | null;
            /** @enum {string} */
            kind: "live_pitch" | "online_review" | "pitch";
            /** @enum {string} */
            listBy: "division" | "none" | "room" | "track" | "track_division";
            lists: components["schemas"]["RoundListCountView"][];
            loadLimit: number;
            minimumSheets: number;
            name: components["schemas"]["LocalisedView"];
            /** Format: date-time */
            now: string;
            /** Format: date-time */
            openedAt: string | null;
            ordinal: number;
            /** @description Ids of the judges on the panel. */
            panel: components["schemas"]["PanelSeatView"][];
            progress: components["schemas"]["RoundProgressView"];
            /** @description When judges who owe sheets are reminded by themselves, as the rule says; empty in a hall. */
            reminders: string[];
            /** @description null: nobody asks to reopen it or to take its advance back. */
            reopening: components["schemas"]["ReopeningView"] | null;
            rooms: number;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "advanced" | "assigned" | "closed" | "open" | "planned";
        };
        RubricView: {
            criteria: components["schemas"]["CriterionPlanView"][];
            divisions: string[];
        };
        RunningOrderView: {
            /** @description The draw it follows from. */
            drawId: string | null;
            edition: {
                en: string;
                "zh-CN": string;
            };
            /** @enum {string} */
            order: "arranged" | "drawn";
            publicationNo: number;
            /** Format: date-time */
            publishedAt: string;
            rooms: number;
            round: {
                en: string;
                "zh-CN": string;
            };
            sessions: components["schemas"]["PublicSessionView"][];
            /** @description Whether the order stands: arranged, or drawn. */
            settled: boolean;
            slug: string;
            /** @description Draws of its order that came to nothing, the newest first. */
            voided: components["schemas"]["DrawListItemView"][];
        };
        SampleDto: {
            body: string;
            division: string;
            reference: components["schemas"]["MarkDto"][] | null;
            title: string;
            why: string;
        };
        SampleDutyView: {
            body: string;
            id: string;
            no: number;
            others: components["schemas"]["OthersView"] | null;
            reference: components["schemas"]["ReferenceView"] | null;
            rubric: components["schemas"]["CriterionView"][];
            sheet: components["schemas"]["SampleSheetView"] | null;
            title: string;
        };
        SampleFaultView: {
            /** @enum {string} */
            code: "criterion-twice" | "criterion-unknown" | "forbidden-character" | "mark-malformed" | "mark-range" | "mark-step" | "not-an-option" | "required" | "too-long";
            column: string;
        };
        SampleReadingView: {
            /** @description Keys of columns that the table lacks. */
            missing: string[];
            rows: components["schemas"]["SampleRowView"][];
        };
        SampleRowView: {
            faults: components["schemas"]["SampleFaultView"][];
            row: number;
            sample: components["schemas"]["ReadSampleView"] | null;
            title: string;
            /** @description `86.50`; null: no marks */
            total: string | null;
        };
        SampleSheetView: {
            comment: string;
            marks: components["schemas"]["MarkView"][];
            /** Format: date-time */
            submittedAt: string;
            total: string;
        };
        SampleView: {
            body: string;
            division: string;
            id: string;
            least: string | null;
            mean: string | null;
            most: string | null;
            reference: components["schemas"]["MarkView"][] | null;
            /** @description `86.50`; null: no reference */
            referenceTotal: string | null;
            sheets: number;
            title: string;
            why: string;
        };
        SaveAnswersDto: {
            changes: components["schemas"]["ChangeDto"][];
        };
        SavedAnswerView: {
            field: string;
            /** @description '' for the field itself. */
            row: string;
            version: number;
        };
        SavedSheetView: {
            /** Format: date-time */
            savedAt: string;
            version: number;
        };
        SavedView: {
            saved: components["schemas"]["SavedAnswerView"][];
            /** Format: date-time */
            savedAt: string;
        };
        SaveSheetDto: {
            comment: string;
            marks: components["schemas"]["MarkDto"][];
            /** @description For the judge's own eyes; left out: as they were. */
            notes?: string;
            suggestion: string;
            version: number;
        };
        ScanDecisionView: {
            /** Format: date-time */
            decidedAt: string;
            decidedBy: string;
            /** Format: date-time */
            dueAt: string | null;
            id: string;
            note: string;
            reasons: ("illegible" | "missing" | "no-seal" | "no-signatures" | "other-paper" | "outdated" | "pages-missing")[];
            /** @enum {string} */
            verdict: "accept" | "ask";
        };
        ScanRequestDto: {
            /** Format: date-time */
            dueAt?: string;
            /** @default  */
            note: string;
            /** @default [] */
            reasons: ("illegible" | "missing" | "no-seal" | "no-signatures" | "other-paper" | "outdated" | "pages-missing")[];
        };
        ScanView: {
            id: string;
            /** @description Its code is this sheet's; false: no code could be read. */
            matches: boolean;
            mediaType: string;
            name: string;
            size: number;
            /** @enum {string} */
            state: "held" | "passed" | "refused";
        };
        ScheduleCanView: {
            plan: boolean;
            publish: boolean;
        };
        ScheduleReleaseDto: {
            /**
             * Format: date-time
             * @description From when everybody may read it; null: now.
             */
            at: string | null;
            version: number;
        };
        ScheduleView: {
            can: components["schemas"]["ScheduleCanView"];
            /** @description Whether the plan differs from what is published. */
            changed: boolean;
            editionId: string;
            /** @enum {string} */
            order: "arranged" | "drawn";
            published: components["schemas"]["PublicationView"] | null;
            rooms: number;
            roundId: string;
            rule: components["schemas"]["StageRuleView"];
            sessions: components["schemas"]["PlannedSessionView"][];
            unplaced: components["schemas"]["UnplacedView"][];
            /** @description 0: nothing is planned yet. */
            version: number;
            warnings: components["schemas"]["WarningView"][];
        };
        ScoreSampleDto: {
            comment: string;
            marks: components["schemas"]["MarkDto"][];
        };
        ScreenCardView: {
            id: string;
            /** @enum {string} */
            kind: "clock" | "hall";
            /** Format: date-time */
            madeAt: string;
            name: string;
        };
        ScreenKeyView: {
            id: string;
            key: string;
            /** @enum {string} */
            kind: "clock" | "hall";
            name: string;
        };
        ScreenTurnView: {
            clock: components["schemas"]["TurnClockView"] | null;
            /** @description null: on a team's phone, in a rehearsal, and of a team that did not come. */
            count: components["schemas"]["SheetCountView"] | null;
            entry: components["schemas"]["StageEntryView"];
            position: number;
            /** @description The entry's result, once the chief judge has released it. */
            shown: string | null;
            /** @enum {string} */
            state: "absent" | "called" | "ended" | "pitch-paused" | "pitching" | "questions" | "questions-paused" | "waiting";
        };
        ScreenView: {
            bells: components["schemas"]["BellsView"];
            /** @description Nothing is to be seen now. */
            dark: boolean;
            edition: Record<string, never>;
            /** @enum {string} */
            kind: "clock" | "hall";
            next: components["schemas"]["NextTurnView"] | null;
            /** @description Teams try the stage: nothing is scored, and the screen says so. */
            rehearsal: boolean;
            /** @description The step of a reveal that is on; null: the stage. */
            reveal: components["schemas"]["RevealStepView"] | null;
            room: number;
            round: Record<string, never>;
            turn: components["schemas"]["ScreenTurnView"] | null;
            /** @description How many turns there are. */
            turns: number;
            venue: string;
        };
        SealedPairsView: {
            holds: boolean;
            /** @description SHA-256 of the published pairs, sorted, as canonical JSON. */
            pairsHash: string;
            /** @description Place in the ledger; null: no line holds this hash. */
            seq: number | null;
        };
        SealValueDto: {
            /** @description SHA-256 of `draw-value-v1`, salt and value, a line each; lower-case hexadecimal. */
            hash: string;
            /** @description The organiser types a team's number in for it; everybody sees that. */
            typedIn?: boolean;
        };
        SeatHolder: {
            email: string;
            id: string;
            name: string;
        };
        SeatPanelDto: {
            judgeIds: string[];
            rooms?: components["schemas"]["FixedRoomDto"][];
        };
        SeatRelationView: {
            relation: string;
            state: string;
        };
        SeatRuleView: {
            atLeast: number;
            kinds: ("academic" | "capital" | "clinical" | "industry" | "registration_ip")[];
        };
        SeatSettingDto: {
            atLeast: number;
            kinds: ("academic" | "capital" | "clinical" | "industry" | "registration_ip")[];
        };
        SeatSettingView: {
            atLeast: number;
            kinds: ("academic" | "capital" | "clinical" | "industry" | "registration_ip")[];
        };
        SeatsView: {
            can: {
                invite: boolean;
                removeSeat: boolean;
            };
            items: components["schemas"]["SeatView"][];
            page: number;
            pageSize: number;
            total: number;
        };
        SeatView: {
            /** Format: date-time */
            grantedAt: string;
            id: string;
            person: components["schemas"]["SeatHolder"];
            /** @enum {string} */
            role: "judge" | "organiser" | "panel-chair" | "scorekeeper" | "secretariat" | "stage-manager" | "supervisor";
        };
        SecondNoticeDto: {
            /** @enum {string} */
            kind: "replaces" | "withdraws";
            /**
             * Format: uuid
             * @description The notice that is replaced or taken back.
             */
            noticeId: string;
            /** @description What has changed, in words; the public reads it. */
            what: string;
        };
        SeenReleaseDto: {
            version: number;
        };
        SendPhoneCodeDto: {
            number: string;
        };
        SessionCard: {
            /** Format: date-time */
            createdAt: string;
            /** @description The session that asks. */
            current: boolean;
            /** @description What the browser called itself when it signed in. */
            device: string;
            id: string;
            /** Format: date-time */
            lastSeenAt: string;
        };
        SessionSeat: {
            editionId: string | null;
            /** @enum {string} */
            role: "admin" | "judge" | "organiser" | "panel-chair" | "scorekeeper" | "secretariat" | "stage-manager" | "supervisor";
        };
        SessionsView: {
            items: components["schemas"]["SessionCard"][];
            page: number;
            pageSize: number;
            total: number;
        };
        SessionView: {
            /** @description Opened by a code on paper: it is for a judge's work alone. */
            byCode: boolean;
            person: components["schemas"]["PersonView"] | null;
            seats: components["schemas"]["SessionSeat"][];
            /** @enum {string} */
            secondFactor: "code" | "enrol" | "not-needed" | "passed";
        };
        SetBlockerView: {
            /** @description Code of a round or an award, or the means that differ. */
            about: string | null;
            /** @enum {string} */
            code: "conflict-after" | "conflict-since" | "count-differs" | "final-not-released" | "ledger-broken" | "paper-open" | "prizes-outdated" | "prizes-waiting" | "release-differs" | "round-open" | "seats-exceeded" | "seats-open" | "set-beside" | "signature-missing";
            count: number;
        };
        SetCanView: {
            apply: boolean;
            drop: boolean;
        };
        SetCheckView: {
            /** @description Values that were compared. */
            compared: number;
            /** @enum {string} */
            means: "bundle" | "library" | "sql";
            milliseconds: number;
        };
        SetDifferenceView: {
            /** @description Code of an award or a round. */
            about: string;
            after: string | null;
            before: string | null;
            /** @enum {string} */
            change: "enters" | "figure" | "gains" | "grounds" | "holder" | "leaves" | "loses" | "moves";
            entryId: string;
            number: string | null;
            title: string | null;
        };
        SettingsView: {
            calendarProvisional: boolean;
            can: components["schemas"]["EditionCan"];
            /** @description The day from which the timeline counts, YYYY-MM-DD. */
            firstDay: string;
            id: string;
            locks: components["schemas"]["PartLockView"][];
            milestones: components["schemas"]["MovableMilestoneView"][];
            /** Format: date-time */
            now: string;
            plan: components["schemas"]["EditionPlanView"];
            /** Format: date-time */
            rulesLockedAt: string | null;
            slug: string;
            /** @enum {string} */
            state: "archived" | "draft" | "published";
            /** Format: date-time */
            t0: string;
            version: number;
        };
        SettleChangeDto: {
            note: string;
        };
        SheetCountView: {
            of: number;
            submitted: number;
        };
        SheetLineOnRecordView: {
            assignmentId: string;
            judge: string;
            number: string;
            /** @description The last reason it was given back for. */
            reason: string | null;
            reopened: number;
            /** @description Times it was handed in, and given back. */
            revisions: number;
            /** @enum {string} */
            state: "draft" | "none" | "submitted" | "voided";
            /** Format: date-time */
            submittedAt: string | null;
            title: string;
            /** @description null: not shown while the round is open. */
            total: string | null;
        };
        SheetLineView: {
            body: string;
            chain: string;
            leaf: string;
            seq: number;
        };
        SheetReceiptView: {
            assignmentId: string;
            edition: components["schemas"]["LocalisedView"];
            hash: string;
            /** @description Whether the sheet still gives this hash, and the ledger still holds it in an unbroken line. */
            holds: boolean;
            judge: string;
            /** @description null: the ledger has no such line, which must not be. */
            line: components["schemas"]["SheetLineView"] | null;
            /** @description In the rubric's order. */
            marks: components["schemas"]["NamedMarkView"][];
            no: number;
            /** Format: date-time */
            now: string;
            number: string;
            /** @description The paper sheet it was read off by two people, `FINAL-0017`; null: written on a screen. */
            paper: string | null;
            /** Format: date-time */
            reopenedAt: string | null;
            round: components["schemas"]["LocalisedView"];
            salt: string;
            /** @description What was sealed, as canonical JSON (RFC 8785): SHA-256 of salt and this text is the hash. */
            sealed: string;
            /** @description Who has confirmed this revision. */
            signatures: components["schemas"]["SignatureView"][];
            /** Format: date-time */
            submittedAt: string;
            title: string;
            total: string;
        };
        SheetRecordCanView: {
            /** @description Give it back: submitted, the round still takes sheets, and the entry's result is not out. */
            reopen: boolean;
        };
        SheetRevisionsView: {
            can: components["schemas"]["SheetRecordCanView"];
            items: components["schemas"]["SheetRevisionView"][];
            judge: string;
            number: string;
            roundId: string;
            /** @enum {string} */
            state: "draft" | "none" | "submitted" | "voided";
            title: string;
        };
        SheetRevisionView: {
            comment: string | null;
            hash: string;
            marks: components["schemas"]["MarkView"][] | null;
            no: number;
            /**
             * Format: date-time
             * @description null: not given back.
             */
            reopenedAt: string | null;
            /** @description Who gave it back; null: nobody, or nobody knows. */
            reopenedBy: string | null;
            reopenReason: string | null;
            /** Format: date-time */
            submittedAt: string;
            suggestion: string | null;
            /** @description null: not shown while the round is open, except to the judge. */
            total: string | null;
        };
        SheetsOnRecordView: {
            items: components["schemas"]["SheetLineOnRecordView"][];
            /** @description Values are shown: the round is over. */
            shown: boolean;
        };
        SheetView: {
            comment: string;
            /** @description Whether the total asks for a longer comment than there is. */
            commentDue: boolean;
            marks: components["schemas"]["MarkView"][];
            /** @description Criteria without a mark. */
            missing: string[];
            /** @description Nobody but the judge ever reads them. */
            notes: string;
            /** @description Why the organisers gave it back; null: they did not, or it is handed in again. */
            reopenReason: string | null;
            /** Format: date-time */
            savedAt: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "voided";
            /** Format: date-time */
            submittedAt: string | null;
            suggestion: string;
            /** @description Sum of the marks so far, `86.50`. */
            total: string;
            version: number;
        };
        ShownIfView: {
            field: string;
            in: string[];
        };
        SignaturesView: {
            can: components["schemas"]["SigningCanView"];
            /** @description Whether the rules ask both sides to sign every sheet; else only those on paper. */
            everySheet: boolean;
            items: components["schemas"]["SignedSheetView"][];
        };
        SignatureView: {
            name: string;
            /** @enum {string} */
            side: "judge" | "scorekeeper";
            /** Format: date-time */
            signedAt: string;
            /**
             * @description Under the account of `name`, or by hand on the paper, where `name` has seen it.
             * @enum {string}
             */
            way: "account" | "paper";
        };
        SignedHeadView: {
            root: string;
            /** @description Ed25519 over the canonical JSON of edition, root, size and time, in base64. */
            signature: string;
            size: number;
            time: string;
        };
        SignedSheetDto: {
            /** Format: uuid */
            assignmentId: string;
            hash: string;
        };
        SignedSheetView: {
            assignmentId: string;
            /** @description Sides that have yet to sign before the round closes. */
            due: ("judge" | "scorekeeper")[];
            hash: string;
            judgeName: string;
            number: string;
            /** @description It is the reader's own. */
            own: boolean;
            /** @description The paper sheet it was read off, `FINAL-0017`; null: written on a screen. */
            paper: string | null;
            signatures: components["schemas"]["SignatureView"][];
            /** Format: date-time */
            submittedAt: string;
            title: string;
        };
        SignInDto: {
            email: string;
            password: string;
        };
        SigningCanView: {
            judge: boolean;
            scorekeeper: boolean;
        };
        SignSheetsDto: {
            sheets: components["schemas"]["SignedSheetDto"][];
            /** @enum {string} */
            side: "judge" | "scorekeeper";
        };
        SignUndertakingDto: {
            name: string;
            textHash: string;
        };
        SignUpDto: {
            email: string;
            /** @enum {string} */
            locale: "en" | "zh-CN";
            name: string;
            /** @description 12 to 128 characters, any of Unicode. */
            password: string;
        };
        SittingCardView: {
            id: string;
            /** @enum {string} */
            kind: "judging" | "rehearsal";
            /** @description Somebody is on stage now. */
            onStage: boolean;
            /** @description How many are behind their teams. */
            over: number;
            room: number;
            roundId: string;
            roundName: Record<string, never>;
            /** Format: date-time */
            startsAt: string;
            turns: number;
            venue: string;
        };
        SittingsView: {
            items: components["schemas"]["SittingCardView"][];
        };
        SkippedView: {
            entry: components["schemas"]["PrizeEntryView"];
            limit: {
                /** @enum {string} */
                by: "division" | "organisation" | "track";
                code: string;
                name: {
                    en?: string;
                    "zh-CN"?: string;
                };
            };
            rank: number;
            /** @enum {string} */
            reason: "below-minimum" | "ineligible" | "maximum-reached" | "quota-filled" | "reserved-for";
        };
        SlotView: {
            block: number;
            /**
             * Format: date-time
             * @description When the questions end.
             */
            endsAt: string;
            entry: components["schemas"]["StageEntryView"];
            fixed: boolean;
            id: string;
            /**
             * @description How its entry left the round; null: it is on.
             * @enum {string|null}
             */
            leftAs: "disqualified" | "withdrawn" | null;
            /** @description Place in the running order, from 1. */
            position: number;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "absent" | "called" | "ended" | "pitch-paused" | "pitching" | "questions" | "questions-paused" | "waiting";
        };
        StaffCertificateView: {
            /** @description It was revoked and is the last of its claim, which what was published still gives: issued again only if asked for. */
            again: boolean;
            award: components["schemas"]["VerifiedNameView"];
            date: string;
            edition: components["schemas"]["VerifiedNameView"];
            /** Format: date-time */
            endedAt: string | null;
            /** @description Of the entry it belongs to. */
            entryNumber: string | null;
            /** @description The person or unit, of a project its title. */
            holder: string;
            id: string;
            /** Format: date-time */
            issuedAt: string;
            /** @enum {string} */
            kind: "judge" | "member" | "organisation" | "person" | "project";
            number: string;
            reason: string | null;
            /** @description The number of the certificate that took its place. */
            replacedBy: string | null;
            /** @description False: what was published since no longer gives it. */
            stands: boolean;
            /** @enum {string} */
            state: "corrected" | "revoked" | "valid";
        };
        StaffReleaseView: {
            /** @description SHA-256 of the canonical JSON (RFC 8785) of the body. */
            hash: string;
            id: string;
            /** @description null: it has no instant yet. */
            no: number | null;
            note: string;
            /** @description Of one that is not public: whether it would be written otherwise now. */
            outdated: boolean;
            /** Format: date-time */
            preparedAt: string;
            /** @description Whether somebody holds the address of its preview. */
            preview: boolean;
            /**
             * Format: date-time
             * @description From when everybody may read it; null: it has no instant yet.
             */
            publishedAt: string | null;
            /** @enum {string} */
            standing: "final" | "provisional";
            /**
             * @description `prepared`: without an instant; `scheduled`: before it.
             * @enum {string}
             */
            state: "current" | "prepared" | "scheduled" | "superseded";
            version: number;
        };
        StageBellsView: {
            pitch: number[];
            questions: number[];
        };
        StageDatesView: {
            code: string;
            daysOff: components["schemas"]["DayOffView"][];
            /** Format: date-time */
            endedBefore: string | null;
            /** Format: date-time */
            endsAt: string | null;
            /** @description Known to the staff alone. */
            internal: boolean;
            name: components["schemas"]["LocalisedView"];
            /**
             * Format: date-time
             * @description null: the stage is new.
             */
            startedBefore: string | null;
            /**
             * Format: date-time
             * @description null: the stage goes, or its dates cannot be counted.
             */
            startsAt: string | null;
        };
        StageDrawView: {
            can: components["schemas"]["DrawCanView"];
            /** @description SHA-256 of `draw-commit-v1`, seed, list hash and event, a line each. */
            commit: string | null;
            /** Format: date-time */
            committedAt: string | null;
            drawSeed: string | null;
            edition: {
                en: string;
                "zh-CN": string;
            };
            /** @description What the commitment names: the public event, or the parties and their seals; of the latter only once committed. */
            event: string;
            /** Format: date-time */
            frozenAt: string;
            id: string;
            lines: components["schemas"]["DrawLineView"][];
            /** @description SHA-256 of the list of ids as canonical JSON (RFC 8785). */
            listHash: string;
            /** @enum {string} */
            mode: "event" | "on-site";
            /** @description Ids of the list in drawn order. */
            order: string[] | null;
            publicValue: string | null;
            /** Format: date-time */
            revealedAt: string | null;
            round: {
                en: string;
                "zh-CN": string;
            };
            roundId: string;
            /** @description Secret until the draw is revealed. */
            seed: string | null;
            /** @enum {string} */
            state: "committed" | "frozen" | "revealed" | "void";
            values: components["schemas"]["DrawValueView"][];
            /** @description Draws of this round that came to nothing, the newest first. */
            voided: components["schemas"]["DrawListItemView"][];
            /** Format: date-time */
            voidedAt: string | null;
            voidReason: string | null;
        };
        StageEntryView: {
            id: string;
            /** @description `2024-QX-0123`. */
            number: string;
            organisation: string;
            title: string;
        };
        StagePlanView: {
            bells?: components["schemas"]["StageBellsView"];
            bufferMinutes?: number;
            changeoverMinutes: number;
            judgeDayLimit: number;
            pitchMinutes: number;
            questionMinutes: number;
            sessionMinutes: number;
            spareRecusals: boolean;
        };
        StageRuleView: {
            bells: components["schemas"]["BellsView"];
            changeoverMinutes: number;
            judgeDayLimit: number;
            pitchMinutes: number;
            questionMinutes: number;
            sessionMinutes: number;
            spareRecusals: boolean;
        };
        StageSessionsView: {
            items: components["schemas"]["StageSessionView"][];
            /** @description null: nothing is published yet. */
            published: components["schemas"]["PublicationView"] | null;
        };
        StageSessionView: {
            changeoverMinutes: number;
            /** Format: date-time */
            endsAt: string;
            id: string;
            /** @enum {string} */
            kind: "judging" | "rehearsal";
            pauses: components["schemas"]["PauseView"][];
            pitchMinutes: number;
            questionMinutes: number;
            room: number;
            slots: components["schemas"]["SlotView"][];
            /** Format: date-time */
            startsAt: string;
            venue: string;
        };
        StageVersionDto: {
            version: number;
        };
        StandardByView: {
            cases: components["schemas"]["StandardCaseView"][];
            field: string;
        };
        StandardCaseView: {
            is: string;
            /** @enum {string} */
            standard: "device_registration" | "landline" | "mobile" | "patent" | "patent_design" | "patent_invention" | "patent_utility_model" | "phone" | "uscc";
        };
        StandingsView: {
            items: components["schemas"]["StandingView"][];
            lists: components["schemas"]["RoundListCountView"][];
            page: number;
            pageSize: number;
            total: number;
        };
        StandingView: {
            /** @description Means of the criteria. */
            criteria: components["schemas"]["MeasureView"][];
            /** @description The step of the tie ladder that told this entry apart. */
            decidedBy: string | null;
            /** @description Two more digits, where an equal shown value has another rank. */
            detail: string | null;
            division: string;
            entryId: string;
            /** @description An exact fraction such as `1723/20`. */
            exact: string | null;
            /** @description What the tie ladder compared. */
            keys: components["schemas"]["MeasureView"][];
            listKey: string;
            number: string;
            organisationName: string;
            /** @description null: no result. */
            rank: number | null;
            sheets: number;
            shown: string | null;
            /** @enum {string} */
            state: "advanced" | "eliminated" | "entered" | "left" | "scored" | "waitlisted";
            title: string;
            track: string;
            /** @description Too few sheets to drop the highest and the lowest. */
            untrimmed: boolean;
        };
        StartedIssueView: {
            id: string;
            total: number;
        };
        StartEntryDto: {
            division: string;
            title: string;
            track: string;
        };
        StateCountView: {
            count: number;
            /** @enum {string} */
            state: "admitted" | "disqualified" | "in_review" | "refused" | "returned" | "submitted" | "withdrawn";
        };
        StatusView: {
            /** Format: date-time */
            at: string | null;
            /** @enum {string} */
            code: "admitted" | "delayed" | "disqualified" | "draft" | "draft-early" | "draft-late" | "in-review" | "in-review-again" | "materials" | "materials-done" | "materials-late" | "refused" | "returned" | "submitted" | "waiting" | "withdrawn";
        };
        StepDto: {
            /** @description Asked for by `disturb` and `miss`. */
            reason?: string;
            /** @description Given back by `disturb`. */
            seconds?: number;
            /** @enum {string} */
            verb: "ask" | "call" | "disturb" | "end" | "miss" | "pause" | "resume" | "start";
            version: number;
        };
        StepView: {
            /** Format: date-time */
            at: string;
            by: string | null;
            kind: string;
        };
        SubmitEntryDto: {
            consents: components["schemas"]["ConsentDto"][];
        };
        SubmitSheetDto: {
            comment?: string;
            marks?: components["schemas"]["MarkDto"][];
            /** @description For the judge's own eyes; left out: as they were. */
            notes?: string;
            suggestion?: string;
            version: number;
        };
        SubstituteChoicesView: {
            items: components["schemas"]["SubstituteView"][];
            vacancies: number;
        };
        SubstituteDto: {
            /**
             * Format: uuid
             * @description Whose free seats they take, as far as they may.
             */
            inPlaceOf?: string;
            /** Format: uuid */
            judgeId: string;
            reason: string;
            /** @description Needed where the round has several. */
            room?: number;
        };
        SubstituteView: {
            capacity: number;
            judgeId: string;
            /** @description Numbers of entries with a free seat that they must keep away from. */
            keptFrom: string[];
            /** @enum {string} */
            kind: "academic" | "capital" | "clinical" | "industry" | "registration_ip";
            name: string;
            organisation: string;
            signed: boolean;
        };
        SupervisorsView: {
            address: components["schemas"]["LocalisedView"];
            name: components["schemas"]["LocalisedView"];
            phone: string;
        };
        SwapDto: {
            reason: string;
            slotIds: string[];
            version: number;
        };
        TableCellsView: {
            cells: string[][];
        };
        TargetView: {
            award: components["schemas"]["NoticeTextView"] | null;
            number: string;
            organisation: string;
            title: string;
        };
        TeamCanView: {
            endLeadOffer: boolean;
            invite: boolean;
            order: boolean;
        };
        TeamMemberView: {
            id: string;
            name: string;
        };
        TeamOfferView: {
            consents: components["schemas"]["AskedConsentView"][];
            contribution: string;
            edition: components["schemas"]["TeamWordsView"];
            editionId: string;
            /** @description The address the link is for, half hidden; null when anybody who has the link may accept. */
            email: string | null;
            /** @description The entry it leads to, once the reader belongs to it. */
            entryId: string | null;
            /** Format: date-time */
            expiresAt: string | null;
            /** @description Whether the reader's account may accept it; null before anybody signed in. */
            forReader: boolean | null;
            lead: string;
            name: string;
            organisation: string | null;
            role: string;
            /** @enum {string} */
            state: "accepted" | "declined" | "expired" | "invited" | "left" | "removed" | "revoked";
            title: string;
            track: components["schemas"]["TeamWordsView"];
            unit: string;
        };
        TeamSizeView: {
            max: number;
            min: number;
        };
        TeamView: {
            can: components["schemas"]["TeamCanView"];
            /** @description How many members the next revision names. */
            counted: number;
            editionId: string;
            entryId: string;
            gone: components["schemas"]["MemberView"][];
            max: number;
            members: components["schemas"]["MemberView"][];
            min: number;
            title: string;
        };
        TeamWordsView: {
            en: string;
            "zh-CN": string;
        };
        TemplateCanView: {
            change: boolean;
            hold: boolean;
        };
        TemplateCardView: {
            /** @description Whether such messages wait to be read before they leave. */
            held: boolean;
            template: string;
            texts: components["schemas"]["TemplateTextView"][];
        };
        TemplateListView: {
            can: components["schemas"]["TemplateCanView"];
            /** @description Whether all messages wait, whatever their kind. */
            holdAll: boolean;
            items: components["schemas"]["TemplateCardView"][];
        };
        TemplateTextView: {
            changed: boolean;
            /** Format: date-time */
            changedAt: string | null;
            /** @enum {string} */
            locale: "en" | "zh-CN";
            subject: string;
            /** @description What a change must name; 0 before the first. */
            version: number;
        };
        TemplateView: {
            can: components["schemas"]["TemplateCanView"];
            history: components["schemas"]["WordingVersionView"][];
            places: components["schemas"]["PlaceView"][];
            template: string;
            texts: components["schemas"]["WordingView"][];
        };
        ThreadCanView: {
            write: boolean;
        };
        ThreadCardView: {
            entryId: string;
            /** Format: date-time */
            lastAt: string;
            /** @enum {string} */
            lastSide: "desk" | "team";
            lastWords: string;
            leadName: string;
            number: string | null;
            title: string | null;
            unread: number;
        };
        ThreadListView: {
            items: components["schemas"]["ThreadCardView"][];
            page: number;
            pageSize: number;
            total: number;
            /** @description Threads whose last word is the team's. */
            waiting: number;
        };
        ThreadMessageView: {
            authorName: string | null;
            /** @description Whether the reader had not seen it yet. */
            fresh: boolean;
            id: string;
            /** @description Whether the reader's side wrote it. */
            own: boolean;
            /** @enum {string} */
            side: "desk" | "team";
            words: string;
            /** Format: date-time */
            writtenAt: string;
        };
        ThreadView: {
            can: components["schemas"]["ThreadCanView"];
            items: components["schemas"]["ThreadMessageView"][];
            unread: number;
        };
        TimeView: {
            /** @description Whether this portal's clock can be moved, so that every page shows a banner. */
            demo: boolean;
            /** @description Whether this portal was given to be run at another place: until it is back, it is only read here. */
            given: boolean;
            /** @description Whether this is a hall's machine. */
            hall: boolean;
            /** @description The ICP number for the foot of every page; null when the operator gave none. */
            icp: string | null;
            /** Format: date-time */
            now: string;
        };
        TipDto: {
            /** @description Place on the notice, from 1; left out: the list as a whole. */
            place?: number | null;
            words: string;
        };
        TipView: {
            id: string;
            notice: components["schemas"]["ObjectedNoticeView"];
            /** Format: date-time */
            receivedAt: string;
            /** @description null: the list as a whole. */
            target: components["schemas"]["TargetView"] | null;
            words: string;
        };
        TitleRulesView: {
            forbids: components["schemas"]["BanView"][];
        };
        TranscriptDto: {
            comment: string;
            marks: components["schemas"]["MarkDto"][];
            suggestion: string;
        };
        TrialPrintDto: {
            /** @description What the plan is to say about certificates; absent: as it stands. */
            certificates?: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            kind: "judge" | "member" | "organisation" | "person" | "project";
        };
        TrimView: {
            drop: number;
            from: number;
            refuseBelow: number;
        };
        TurnClockView: {
            allowedMs: number;
            /** @enum {string} */
            phase: "pitch" | "questions";
            /**
             * Format: date-time
             * @description null: it stands still.
             */
            runningSince: string | null;
            spentMs: number;
        };
        TurnLeftView: {
            /** @enum {string} */
            as: "disqualified" | "withdrawn";
            /** @description Whether the turns after it have moved up. */
            closed: boolean;
            /** @description null: not said. */
            reason: string | null;
        };
        TurnReleaseView: {
            id: string;
            /** @description Sheets behind it have been voided since: it is withdrawn and released again before the round closes. */
            outdated: boolean;
            shown: string;
        };
        TwinView: {
            id: string;
            name: string;
            people: number;
            region: string;
            sound: boolean;
            uscc: string | null;
        };
        TwoTextsView: {
            en: string;
            "zh-CN": string;
        };
        UndertakingView: {
            /** @description Whether a second factor must be set up or given first. */
            factorDue: boolean;
            /** @description As the account has it, and as it must be written under the text. */
            name: string;
            /** Format: date-time */
            signedAt: string | null;
            /** @description Null: the edition asks for none. */
            text: components["schemas"]["LocalisedView"] | null;
            /** @description SHA-256 of the text, to sign exactly this one. */
            textHash: string | null;
        };
        UndoCopyDto: {
            /** Format: date-time */
            copiedAt: string;
        };
        UndoEmailChangeDto: {
            password: string;
        };
        UndoneCopyView: {
            cleared: string[];
        };
        UnplacedView: {
            entry: components["schemas"]["StageEntryView"];
            room: number | null;
        };
        UnreadView: {
            unread: number;
        };
        UnsentPartsView: {
            /**
             * Format: date-time
             * @description When the draft was put back to the submit; null: it is still the draft, which nobody can hand in now.
             */
            at: string | null;
            formVersion: number;
            parts: components["schemas"]["UnsentPartView"][];
            /** @description The submit that counts instead. */
            revision: number;
        };
        UnsentPartView: {
            /** @description As in a comparison of two submits. */
            path: string;
            value: Record<string, never>;
        };
        UnsentView: {
            items: components["schemas"]["UnsentPartsView"][];
        };
        UploadView: {
            id: string;
            name: string;
            /** @description Bytes that have arrived. */
            offset: number;
            /** @description In bytes. */
            size: number;
            /** @enum {string} */
            state: "arriving" | "held" | "passed" | "refused";
        };
        VacancyView: {
            /** @description Whether its judge was noted as absent, and may still come. */
            absent: boolean;
            assignmentId: string;
            entryId: string;
            judgeId: string;
            judgeName: string;
            number: string;
        };
        ValueCanView: {
            /** @description As its party. */
            give: boolean;
            /** @description For its party, for everybody to see. */
            typeIn: boolean;
        };
        VenueView: {
            address: components["schemas"]["LocalisedView"];
            name: components["schemas"]["LocalisedView"];
            traffic: components["schemas"]["LocalisedView"];
        };
        VerificationView: {
            /** @description Pairs published that the solver did not name, and pairs it named that were not: groups joined, changes by hand. */
            added: number;
            /** @description Rules, figures and certificate hold, without a solver. */
            certificate: boolean;
            findings: components["schemas"]["ProofFindingView"][];
            /** @description Of the problem as it is stored. */
            inputsHash: string;
            milliseconds: number;
            /** @description Pairs published. */
            pairs: number;
            /** @description The certificate alone shows that nothing better exists. */
            proven: boolean;
            removed: number;
            /** @description It is the hash under the certificate. */
            sameInputs: boolean;
            /** @description The solver names the same pairs again, from the same seed. */
            samePairs: boolean;
            sealed: components["schemas"]["SealedPairsView"];
        };
        VerifiedNameView: {
            en: string;
            "zh-CN": string;
        };
        VerifiedProjectView: {
            organisation: string;
            title: string;
        };
        VerifyCertificateDto: {
            /** @description Absent: the answer is that it is needed, whatever the number. */
            code?: string;
            number: string;
        };
        VersionDifferencesView: {
            differences: components["schemas"]["PlanDifferenceView"][];
            from: number;
            to: number;
        };
        VersionLineView: {
            note: string;
            parts: string[];
            version: number;
            /** Format: date-time */
            writtenAt: string;
            /** @description null: the system. */
            writtenBy: string | null;
        };
        VersionsView: {
            items: components["schemas"]["VersionLineView"][];
        };
        VersionView: {
            version: number;
        };
        VoidDrawDto: {
            reason: string;
        };
        VoteDto: {
            /**
             * Format: uuid
             * @description Left out: an abstention.
             */
            choice?: string | null;
            /** @description Chance from the voter's device, in hexadecimal: by it the vote is found again among those counted. */
            receipt: string;
            round: number;
        };
        VotesDto: {
            votes: components["schemas"]["VoteDto"][];
        };
        VotesView: {
            id: string;
            votes: number;
        };
        WaitingAddressView: {
            address: string;
            /** Format: date-time */
            askedAt: string;
            expired: boolean;
            /** Format: date-time */
            expiresAt: string;
            /**
             * Format: date-time
             * @description When the newest link was sent.
             */
            sentAt: string;
        };
        WaitingView: {
            files: components["schemas"]["ExpectedFileView"][];
            /** Format: date-time */
            pressedAt: string;
            /**
             * Format: date-time
             * @description Until then the files may arrive (exclusive); else the last valid copy counts.
             */
            until: string;
        };
        WarningView: {
            /** @enum {string} */
            code: "entry-twice-at-once" | "judge-load" | "judge-twice" | "room-twice" | "session-long" | "venue-twice";
            /** @description Turns, or minutes. */
            count: number | null;
            judge: string | null;
            /** @description Of an entry. */
            number: string | null;
            /** @description The other sitting, where two meet; it may be another round's. */
            otherId: string | null;
            sessionId: string;
        };
        WinnerView: {
            holderName: string | null;
            number: string;
            organisation: string;
            /** @description Its own notice still runs although the others are final. */
            provisional?: boolean;
            region?: string;
            title: string;
            /** @description Codes of `body.tracks` and `body.regions`, where they are published. */
            track?: string;
        };
        WithdrawEntryDto: {
            reason: string;
        };
        WithdrawPrizeDto: {
            /** @description Whether its entry may have no other prize of the edition either. */
            bars?: boolean;
            reason: string;
        };
        WordingVersionView: {
            body: string | null;
            /** Format: date-time */
            changedAt: string;
            /** @enum {string} */
            locale: "en" | "zh-CN";
            subject: string | null;
            version: number;
        };
        WordingView: {
            body: string;
            builtIn: components["schemas"]["WordsView"];
            changed: boolean;
            /** Format: date-time */
            changedAt: string | null;
            /** @enum {string} */
            locale: "en" | "zh-CN";
            subject: string;
            /** @description What a change must name; 0 before the first. */
            version: number;
        };
        WordsView: {
            body: string;
            subject: string;
        };
        WorkbenchCanView: {
            copy: boolean;
            draft: boolean;
            publish: boolean;
            /** @description Somebody else publishes: the plan asks for a second person. */
            publishElse: boolean;
            /** @description Seats of what is in force are free, and a draft may fill them alone. */
            repair: boolean;
            undo: boolean;
        };
        WorkbenchEntryView: {
            /** @description Total affinity of its judges by the draft. */
            affinity: number;
            after: number[];
            /** @description Who could take one more seat, best first. */
            alternates: number[];
            /** @description Put in to join groups. */
            anchors: number[];
            before: number[];
            entryId: string;
            number: string;
            /** @description Put in by hand to stay. */
            pinned: number[];
            title: string;
            track: string;
        };
        WorkbenchJudgeView: {
            after: number;
            before: number;
            days: number;
            daysAway: number;
            judgeId: string;
            /** @enum {string} */
            kind: "academic" | "capital" | "clinical" | "industry" | "registration_ip";
            limit: number;
            name: string;
            organisationName: string;
            room: number | null;
        };
        WorkbenchView: {
            can: components["schemas"]["WorkbenchCanView"];
            /** @description The worst-served entry's share, seats and loads of the plan bind a draft: it may be stricter, not laxer. */
            draft: components["schemas"]["AssignmentDraftView"] | null;
            entries: components["schemas"]["WorkbenchEntryView"][];
            judges: components["schemas"]["WorkbenchJudgeView"][];
            /** @description What the plan says. */
            planned: components["schemas"]["DraftSettingsView"];
            roundId: string;
            /** @description Seats in force whose judge has left or must keep away by now. */
            vacancies: number;
        };
        WorkingDaysView: {
            can: components["schemas"]["CalendarCan"];
            changes: components["schemas"]["CalendarChangeView"][];
            days: components["schemas"]["ListedDayView"][];
            year: number;
            years: components["schemas"]["CalendarYearView"][];
        };
        WorkingPeriodView: {
            /** @description The last of its days. */
            end: string;
            /** @description Listed days within it, which a count by weekdays alone would miss. */
            listed: components["schemas"]["ListedDayView"][];
            start: string;
        };
        WorksheetDto: {
            checks: components["schemas"]["CheckDto"][];
            /** @default  */
            note: string;
            version: number;
        };
        WorksheetView: {
            checks: components["schemas"]["CheckView"][];
            note: string;
            /** Format: date-time */
            savedAt: string | null;
            savedBy: string | null;
            version: number;
        };
        WorstServedView: {
            affinity: number;
            entryId: string;
            number: string;
            title: string;
        };
        WriteToThreadDto: {
            words: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Account_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Account_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmAddressDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Announcement_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAnnouncementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnouncementView"];
                };
            };
        };
    };
    Announcement_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishAnnouncementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnouncementView"];
                };
            };
        };
    };
    Announcement_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Assignment_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentView"];
                };
            };
        };
    };
    Assignment_bytes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    Sheet_recuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecuseDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Sheet_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSheetDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetView"];
                };
            };
        };
    };
    SheetRecord_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetReceiptView"];
                };
            };
        };
    };
    SheetRecord_revisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetRevisionsView"];
                };
            };
        };
    };
    Sheet_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitSheetDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetView"];
                };
            };
        };
    };
    RoundAmendment_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Ballot_voidBallot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrizeReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Ballot_closeBallotRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Ballot_castVote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoteDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CertificateDesk_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Certificate_keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateKeysView"];
                };
            };
        };
    };
    Certificate_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyCertificateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateVerdictView"];
                };
            };
        };
    };
    CertificatePrint_paper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    Certificate_replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateReasonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplacedCertificateView"];
                };
            };
        };
    };
    Certificate_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Clock_advance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdvanceClockDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeView"];
                };
            };
        };
    };
    Draws_readDraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageDrawView"];
                };
            };
        };
    };
    Draws_voidDraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidDrawDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Draw_commitDraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageDrawView"];
                };
            };
        };
    };
    Draw_revealDraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealDrawDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageDrawView"];
                };
            };
        };
    };
    DrawValue_nameGiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                position: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiverDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageDrawView"];
                };
            };
        };
    };
    DrawValue_openValue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                position: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenValueDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageDrawView"];
                };
            };
        };
    };
    DrawValue_sealValue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                position: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealValueDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageDrawView"];
                };
            };
        };
    };
    Edition_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionCard"][];
                };
            };
        };
    };
    Edition_found: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FoundEditionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundedView"];
                };
            };
        };
    };
    Announcement_list: {
        parameters: {
            query: {
                page: number;
                pageSize: number;
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnouncementListView"];
                };
            };
        };
    };
    Announcement_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnouncementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnouncementView"];
                };
            };
        };
    };
    Edition_archive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Assignment_list: {
        parameters: {
            query: {
                page: number;
                pageSize: number;
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutiesView"];
                };
            };
        };
    };
    Ballots_listBallots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotListView"];
                };
            };
        };
    };
    Ballots_openBallot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenBallotDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationView"];
                };
            };
        };
    };
    Ballots_listOwnBallots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnBallotsView"];
                };
            };
        };
    };
    OwnCalibration_own: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalibrationDutiesView"];
                };
            };
        };
    };
    CertificateDesk_issue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueCertificatesDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedIssueView"];
                };
            };
        };
    };
    CertificateDesk_seal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CertificatePrint_try: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrialPrintDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    CertificateDesk_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateDeskView"];
                };
            };
        };
    };
    CertificatePrint_print: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    Conflict_list: {
        parameters: {
            query: {
                group?: "asked" | "blocking" | "ended" | "open";
                page: number;
                pageSize: number;
                q?: string;
                relation?: "co-applicant" | "financial" | "funder" | "kinship" | "named-by-team" | "organisational" | "personal" | "professional" | "recommender" | "rival" | "same-city" | "same-organisation" | "same-parent" | "shareholding" | "supervision" | "team-member";
                subject?: string;
                who?: "judge" | "staff";
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictsView"];
                };
            };
        };
    };
    Conflict_pin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConflictPinDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PinnedView"];
                };
            };
        };
    };
    Conflict_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conflictId: string;
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConflictAnswerDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Conflict_choices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictChoicesView"];
                };
            };
        };
    };
    Conflict_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConflictDecisionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Conflict_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConflictDecisionPreviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictDecisionsView"];
                };
            };
        };
    };
    Opening_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CopiedView"];
                };
            };
        };
    };
    Declaration_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationsView"];
                };
            };
        };
    };
    Declaration_declare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclarationsDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Deliberation_readDeliberation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliberationView"];
                };
            };
        };
    };
    Queue_page: {
        parameters: {
            query: {
                division?: string;
                eligibility?: "eligible" | "needs-partner" | "needs-proof";
                findings?: "blocking" | "none" | "open";
                kind?: string;
                order?: "findings" | "newest" | "number" | "oldest" | "organisation" | "title";
                page: number;
                pageSize: number;
                q?: string;
                /** @description A person's id, `me` or `none`. */
                reviewer?: string;
                state?: "admitted" | "disqualified" | "draft" | "in_review" | "refused" | "returned" | "submitted" | "withdrawn";
                track?: string;
                view?: "changes" | "consents" | "corrected" | "materials" | "overdue" | "to-confirm" | "waiting";
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryListView"];
                };
            };
        };
    };
    EditionEntries_begin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartEntryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
                };
            };
        };
    };
    EditionEntries_mine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnEntriesView"];
                };
            };
        };
    };
    Queue_next: {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextEntryView"];
                };
            };
        };
    };
    Queue_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
        };
    };
    Queue_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
        };
    };
    Ballots_nameCandidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameCandidateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationView"];
                };
            };
        };
    };
    Extension_granted: {
        parameters: {
            query: {
                page: number;
                pageSize: number;
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionsView"];
                };
            };
        };
    };
    Extension_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendDeadlineDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantedView"];
                };
            };
        };
    };
    Form_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormPlanView"];
                };
            };
        };
    };
    StaffInvitation_list: {
        parameters: {
            query: {
                page: number;
                pageSize: number;
                q?: string;
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationsView"];
                };
            };
        };
    };
    StaffInvitation_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitePersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
        };
    };
    JudgeImport_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreviewView"];
                };
            };
        };
    };
    JudgeImport_take: {
        parameters: {
            query?: {
                digest?: string;
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedView"];
                };
            };
        };
    };
    JudgeImport_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Profile_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteProfilesDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedView"];
                };
            };
        };
    };
    Profile_list: {
        parameters: {
            query: {
                here?: "asked" | "free";
                kind?: "academic" | "capital" | "clinical" | "industry" | "registration_ip";
                page: number;
                pageSize: number;
                q?: string;
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfilesView"];
                };
            };
        };
    };
    Profile_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
                profileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfilePageView"];
                };
            };
        };
    };
    Profile_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
                profileId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeJudgeProfileDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    JudgeImport_table: {
        parameters: {
            query: {
                locale: "en" | "zh-CN";
                only?: "head";
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    Judge_list: {
        parameters: {
            query: {
                kind?: "academic" | "capital" | "clinical" | "industry" | "registration_ip";
                page: number;
                pageSize: number;
                q?: string;
                state?: "active" | "declined" | "invited";
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgesView"];
                };
            };
        };
    };
    Judge_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddJudgeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgeView"];
                };
            };
        };
    };
    Ledger_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerFileView"];
                };
            };
        };
    };
    Ledger_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerCheckView"];
                };
            };
        };
    };
    EditionOutbox_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveMessagesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedView"];
                };
            };
        };
    };
    Template_hold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
                template: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    EditionOutbox_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveMessagesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedView"];
                };
            };
        };
    };
    EditionOutbox_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveMessagesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedView"];
                };
            };
        };
    };
    Template_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateListView"];
                };
            };
        };
    };
    Template_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
        };
    };
    Template_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
                template: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWordingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Template_reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
                template: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetWordingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Template_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
                template: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewView"];
                };
            };
        };
    };
    EditionOutbox_page: {
        parameters: {
            query: {
                page: number;
                pageSize: number;
                q?: string;
                state?: "bundled" | "dropped" | "failed" | "held" | "kept" | "queued" | "sent" | "waiting";
                template?: string;
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchListView"];
                };
            };
        };
    };
    EditionOutbox_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchView"];
                };
            };
        };
    };
    Timeline_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneMovesView"];
                };
            };
        };
    };
    Timeline_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
        };
    };
    Extension_reach: {
        parameters: {
            query: {
                until: string;
            };
            header?: never;
            path: {
                code: string;
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveReachView"];
                };
            };
        };
    };
    Notice_desk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDeskView"];
                };
            };
        };
    };
    Notice_publishNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticePublicationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeMadeView"];
                };
            };
        };
    };
    Notice_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePreviewView"];
                };
            };
        };
    };
    ObjectionDesk_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionsView"];
                };
            };
        };
    };
    Opening_check: {
        parameters: {
            query?: {
                entries?: number;
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningView"];
                };
            };
        };
    };
    OwnDates_judgePass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassView"];
                };
            };
        };
    };
    Settings_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
        };
    };
    PlanFile_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionPlanView"];
                };
            };
        };
    };
    PlanFile_bring: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanFileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
        };
    };
    PlanFile_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanFilePreviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanPreviewView"];
                };
            };
        };
    };
    Release_prepareRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishReleaseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparedView"];
                };
            };
        };
    };
    Prize_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrizesView"];
                };
            };
        };
    };
    Prize_nominatePrize: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationView"];
                };
            };
        };
    };
    Cascade_readCascade: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CascadeView"];
                };
            };
        };
    };
    Cascade_followCascade: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowCascadeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Prize_confirmPrizes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationView"];
                };
            };
        };
    };
    Prize_proposePrizes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
        };
    };
    Edition_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Register_twins: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatesView"];
                };
            };
        };
    };
    Merge_merges: {
        parameters: {
            query: {
                page: number;
                pageSize: number;
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergesView"];
                };
            };
        };
    };
    Merge_join: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeOrganisationsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeView"];
                };
            };
        };
    };
    Merge_part: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Register_page: {
        parameters: {
            query: {
                page: number;
                pageSize: number;
                q?: string;
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterView"];
                };
            };
        };
    };
    Register_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectOrganisationDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Register_corrections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionsView"];
                };
            };
        };
    };
    OwnRelations_mine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnRelationsView"];
                };
            };
        };
    };
    Release_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleasesView"];
                };
            };
        };
    };
    Release_publishRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishReleaseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedView"];
                };
            };
        };
    };
    Report_announce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnouncementDraftView"];
                };
            };
        };
    };
    Report_pressSheet: {
        parameters: {
            query: {
                language: "en" | "zh-CN";
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    Report_record: {
        parameters: {
            query: {
                language: "en" | "zh-CN";
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    Report_tables: {
        parameters: {
            query: {
                language: "en" | "zh-CN";
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    ResultSet_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinalisingView"];
                };
            };
        };
    };
    ResultSet_finaliseResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinaliseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinalisedView"];
                };
            };
        };
    };
    Queue_figures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewFiguresView"];
                };
            };
        };
    };
    Queue_loads: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewerLoadsView"];
                };
            };
        };
    };
    Rounds_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundsView"];
                };
            };
        };
    };
    Seat_list: {
        parameters: {
            query: {
                page: number;
                pageSize: number;
                q?: string;
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatsView"];
                };
            };
        };
    };
    Settings_settings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsView"];
                };
            };
        };
    };
    Settings_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
        };
    };
    Settings_changeSome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
        };
    };
    PlanFile_previewParts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartsPreviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanPreviewView"];
                };
            };
        };
    };
    Follow_listSittings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SittingsView"];
                };
            };
        };
    };
    OwnDates_ownSittings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSittingsView"];
                };
            };
        };
    };
    StageFiles_sittingCalendar: {
        parameters: {
            query: {
                language: "en" | "zh-CN";
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    Follow_followStage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowView"];
                };
            };
        };
    };
    Follow_watchStage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    Thread_list: {
        parameters: {
            query: {
                page: number;
                pageSize: number;
                q?: string;
                side?: "desk" | "team";
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadListView"];
                };
            };
        };
    };
    Undertaking_mine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndertakingView"];
                };
            };
        };
    };
    Undertaking_sign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUndertakingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Version_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionsView"];
                };
            };
        };
    };
    Version_differences: {
        parameters: {
            query?: {
                from?: number;
            };
            header?: never;
            path: {
                editionId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDifferencesView"];
                };
            };
        };
    };
    Version_reverse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReversalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
        };
    };
    WorkingDays_list: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingDaysView"];
                };
            };
        };
    };
    WorkingDays_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListedDayDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WorkingDays_strike: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WorkingDays_period: {
        parameters: {
            query: {
                days: number;
                start: string;
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingPeriodView"];
                };
            };
        };
    };
    WorkingDays_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Edition_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrontView"];
                };
            };
        };
    };
    Notice_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesView"];
                };
            };
        };
    };
    Release_results: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseView"];
                };
            };
        };
    };
    OwnDates_runningOrders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedOrdersView"];
                };
            };
        };
    };
    EmailUndo_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailUndoView"];
                };
            };
        };
    };
    EmailUndo_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoEmailChangeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Entry_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
                };
            };
        };
    };
    Entry_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeBasicsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
                };
            };
        };
    };
    Entry_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveAnswersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
        };
    };
    Change_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRequestsView"];
                };
            };
        };
    };
    Change_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskChangeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedChangeView"];
                };
            };
        };
    };
    Change_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Change_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleChangeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Change_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleChangeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Consent_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentsDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Consent_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Copy_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerCopyView"];
                };
            };
        };
    };
    Copy_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoCopyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoneCopyView"];
                };
            };
        };
    };
    Review_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideReviewDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
                };
            };
        };
    };
    Review_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionPreviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionPreviewView"];
                };
            };
        };
    };
    Desk_lookUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskView"];
                };
            };
        };
    };
    Document_bytes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    Document_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
        };
    };
    Document_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Document_sort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderDocumentsDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Copy_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierEntryView"][];
                };
            };
        };
    };
    Examination_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EligibilityDecisionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Feedback_feedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackView"];
                };
            };
        };
    };
    Feedback_pdf: {
        parameters: {
            query: {
                language: "en" | "zh-CN";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    File_bytes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    File_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Desk_wave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                findingId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissalDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Desk_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                findingId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Form_compare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormMoveView"];
                };
            };
        };
    };
    Form_adopt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptFormDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
                };
            };
        };
    };
    Hearing_ofEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryHearingsView"];
                };
            };
        };
    };
    Review_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryView"];
                };
            };
        };
    };
    Member_offerLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadOfferDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Member_endLeadOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Member_takeLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Examination_lookAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookView"];
                };
            };
        };
    };
    Team_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberOrderDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Team_team: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
        };
    };
    Member_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteMemberDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberLinkView"];
                };
            };
        };
    };
    Team_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Team_portray: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortraitDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Member_addAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberLinkView"];
                };
            };
        };
    };
    Entry_name: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameOrganisationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedOrganisationView"];
                };
            };
        };
    };
    OwnDates_teamPass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassView"];
                };
            };
        };
    };
    Form_asked: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedView"];
                };
            };
        };
    };
    Paper_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
        };
    };
    Examination_acceptScan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptScanDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Paper_print: {
        parameters: {
            query: {
                language: "en" | "zh-CN";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    Examination_askForScan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScanRequestDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Proposal_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndProposalDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Proposal_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Proposal_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Submission_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptView"];
                };
            };
        };
    };
    Paper_receipt: {
        parameters: {
            query: {
                language: "en" | "zh-CN";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    Review_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
                };
            };
        };
    };
    Desk_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewerDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Submission_revisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionListView"];
                };
            };
        };
    };
    Revision_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionView"];
                };
            };
        };
    };
    Revision_changes: {
        parameters: {
            query?: {
                since?: number;
            };
            header?: never;
            path: {
                id: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionChangesView"];
                };
            };
        };
    };
    Paper_revision: {
        parameters: {
            query: {
                language: "en" | "zh-CN";
            };
            header?: never;
            path: {
                id: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    Submission_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitEntryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptView"];
                };
            };
        };
    };
    Thread_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadView"];
                };
            };
        };
    };
    Thread_say: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteToThreadDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadView"];
                };
            };
        };
    };
    Thread_mark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnDates_ownTurns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnTurnsView"];
                };
            };
        };
    };
    StageFiles_turnCalendar: {
        parameters: {
            query: {
                language: "en" | "zh-CN";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    Form_left: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsentView"];
                };
            };
        };
    };
    Deadline_wait: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitEntryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingView"];
                };
            };
        };
    };
    Submission_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawEntryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
                };
            };
        };
    };
    Submission_revive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
                };
            };
        };
    };
    Desk_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorksheetDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSheetView"];
                };
            };
        };
    };
    Lots_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicLotView"];
                };
            };
        };
    };
    Hall_readGuide: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallGuideView"];
                };
            };
        };
    };
    Hall_readRoot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-x509-ca-cert": string;
                };
            };
        };
    };
    Handover_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverView"];
                };
            };
        };
    };
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
        };
    };
    Hearing_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Hearing_attach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptEvidenceView"];
                };
            };
        };
    };
    StaffInvitation_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Invitation_offer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationOffer"];
                };
            };
        };
    };
    Invitation_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineInvitationDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Invitation_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    Judge_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeJudgeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgeView"];
                };
            };
        };
    };
    Judge_welcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgeView"];
                };
            };
        };
    };
    Affiliation_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliationsView"];
                };
            };
        };
    };
    Affiliation_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AffiliationDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Certificate_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyCertificatesView"];
                };
            };
        };
    };
    Privacy_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseAccountDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Consent_given: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyConsentsView"];
                };
            };
        };
    };
    Privacy_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnRecordsView"];
                };
            };
        };
    };
    Privacy_take: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataExportView"];
                };
            };
        };
    };
    Privacy_section: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                section: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataSectionView"];
                };
            };
        };
    };
    EmailChange_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailChangeView"];
                };
            };
        };
    };
    EmailChange_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskEmailChangeDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    EmailChange_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    EmailChange_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmEmailChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    EmailLink_send: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Profile_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnProfileView"];
                };
            };
        };
    };
    Profile_changeOwn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOwnJudgeProfileDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Inbox_preference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferenceView"];
                };
            };
        };
    };
    Inbox_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoosePaceDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Inbox_page: {
        parameters: {
            query: {
                page: number;
                pageSize: number;
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxView"];
                };
            };
        };
    };
    Inbox_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterView"];
                };
            };
        };
    };
    Inbox_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Inbox_unreadOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Me_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Phone_code: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendPhoneCodeDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Phone_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhonesView"];
                };
            };
        };
    };
    Phone_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmPhoneDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Phone_remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovePhoneDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Me_profile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProfileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    Me_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionsView"];
                };
            };
        };
    };
    Me_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Inbox_unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadView"];
                };
            };
        };
    };
    Inbox_readAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Notice_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
        };
    };
    Notice_callOffNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    NoticeAnnouncement_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnouncementDraftView"];
                };
            };
        };
    };
    NoticePaper_document: {
        parameters: {
            query: {
                language: "en" | "zh-CN";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    Objecting_bring: {
        parameters: {
            query: {
                /** @description `seal`: the scan of a unit's sealed statement. */
                side: "objector" | "seal";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptEvidenceView"];
                };
            };
        };
    };
    Objection_object: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionReceiptView"];
                };
            };
        };
    };
    NoticePaper_pdf: {
        parameters: {
            query: {
                language: "en" | "zh-CN";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    Objecting_sendCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneNumberDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofSentView"];
                };
            };
        };
    };
    Objection_tip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TipDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Objection_follow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                receipt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedObjectionView"];
                };
            };
        };
    };
    Objecting_sendCodeToFollow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                receipt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneNumberDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofSentView"];
                };
            };
        };
    };
    ObjectionDesk_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionView"];
                };
            };
        };
    };
    ObjectionSteps_acceptObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptanceDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ObjectionSteps_decideObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ObjectionDesk_evidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidenceId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    ObjectionSteps_extendObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonedDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Hearing_hear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HearingMadeView"];
                };
            };
        };
    };
    LogPack_pack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    ObjectionDesk_objector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectorView"];
                };
            };
        };
    };
    ObjectionSteps_rejectObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonedDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Organisation_search: {
        parameters: {
            query: {
                page: number;
                pageSize: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationsView"];
                };
            };
        };
    };
    Organisation_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterOrganisationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
        };
    };
    Organisation_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
        };
    };
    Outbox_list: {
        parameters: {
            query: {
                page: number;
                pageSize: number;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboxView"];
                };
            };
        };
    };
    Outbox_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageView"];
                };
            };
        };
    };
    PageFault_note: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageFaultDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PaperPrint_bytes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    PaperCode_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperCodeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    PaperScan_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperView"];
                };
            };
        };
    };
    PaperSheet_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperView"];
                };
            };
        };
    };
    PaperSheet_choose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseSheetDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperView"];
                };
            };
        };
    };
    PaperSheet_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecidePaperDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperView"];
                };
            };
        };
    };
    PaperScan_scan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    PaperScan_attach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperView"];
                };
            };
        };
    };
    PaperScan_sign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperSignatureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperView"];
                };
            };
        };
    };
    PaperSheet_transcribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranscriptDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperView"];
                };
            };
        };
    };
    Account_reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Account_forget: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestResetDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Objecting_prove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proofId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneCodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofTokenView"];
                };
            };
        };
    };
    OnePrize_withdrawPrize: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawPrizeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OnePrize_readSupposedCascade: {
        parameters: {
            query?: {
                bars?: "false" | "true";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CascadeView"];
                };
            };
        };
    };
    OnePrize_suspendPrize: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrizeReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OnePrize_restorePrize: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrizeReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Deadline_check: {
        parameters: {
            query: {
                hash: string;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptCheckView"];
                };
            };
        };
    };
    Preview_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseView"];
                };
            };
        };
    };
    Release_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseView"];
                };
            };
        };
    };
    Release_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenReleaseDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Preview_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewKeyView"];
                };
            };
        };
    };
    Preview_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Release_schedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleReleaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedView"];
                };
            };
        };
    };
    Release_unschedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenReleaseDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Release_withdrawRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ResultSet_applySet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinaliseDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ResultSet_bundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultBundleView"];
                };
            };
        };
    };
    ResultSet_dropSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinaliseDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Rounds_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
        };
    };
    Absence_free: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteAbsenceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
        };
    };
    Absence_comes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                judgeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
        };
    };
    RoundEnd_advance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
        };
    };
    RoundFigures_agreed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
        };
    };
    RoundOutcome_tell: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
        };
    };
    RoundFigures_proof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentProofView"];
                };
            };
        };
    };
    RoundPreparation_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
        };
    };
    Workbench_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunDraftView"];
                };
            };
        };
    };
    Workbench_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WorkbenchTable_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePreviewView"];
                };
            };
        };
    };
    WorkbenchTable_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmChangesDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WorkbenchTable_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WorkbenchPublication_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishDraftDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WorkbenchPublication_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Workbench_begin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunDraftView"];
                };
            };
        };
    };
    WorkbenchRepair_repair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepairDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunDraftView"];
                };
            };
        };
    };
    WorkbenchTable_table: {
        parameters: {
            query: {
                format: "csv" | "xlsx";
                locale: "en" | "zh-CN";
                of: "draft" | "today";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    WorkbenchTable_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableCellsView"];
                };
            };
        };
    };
    WorkbenchPublication_verify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationView"];
                };
            };
        };
    };
    Calibration_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalibrationView"];
                };
            };
        };
    };
    Calibration_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SampleTable_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleReadingView"];
                };
            };
        };
    };
    Calibration_keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepSamplesDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnCalibration_score: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                sampleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoreSampleDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SampleTable_table: {
        parameters: {
            query: {
                locale: "en" | "zh-CN";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    RoundOutcome_sure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertaintyView"];
                };
            };
        };
    };
    RoundEnd_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
        };
    };
    RoundEnd_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
        };
    };
    Draws_listDraws: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawsView"];
                };
            };
        };
    };
    Draws_freezeDraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FreezeDrawDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrozenDrawView"];
                };
            };
        };
    };
    RoundPreparation_bring: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
        };
    };
    Entrant_readEntrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrozenEntrantView"];
                };
            };
        };
    };
    Entrant_readEntrantFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
                fileId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    RoundEnd_excuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExcuseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
        };
    };
    Lots_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotsView"];
                };
            };
        };
    };
    Lot_commit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommitLotDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedLotView"];
                };
            };
        };
    };
    Lot_void: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                lotId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Lot_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                lotId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotInvitedView"];
                };
            };
        };
    };
    Lot_reveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                lotId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealLotDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    HallCode_readCodes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallCodesView"];
                };
            };
        };
    };
    HallCode_printCodes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HallCodeOrderDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    HallCode_revokeCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                codeId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RoundOutcome_print: {
        parameters: {
            query: {
                language: "en" | "zh-CN";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    RoundPreparation_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
        };
    };
    RoundPreparation_seat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeatPanelDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
        };
    };
    PaperPrint_print: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrintPapersDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperPrintView"];
                };
            };
        };
    };
    PaperPrint_list: {
        parameters: {
            query: {
                find?: string;
                page: number;
                pageSize: number;
                state?: "clashing" | "differing" | "official" | "printed" | "transcribed" | "withdrawn";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PapersView"];
                };
            };
        };
    };
    Rounds_work: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressView"];
                };
            };
        };
    };
    RoundOutcome_promote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromoteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
        };
    };
    RoundCourse_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddReaderDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
        };
    };
    RoundCourse_look: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderView"];
                };
            };
        };
    };
    RoundCourse_remind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemindDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemindedView"];
                };
            };
        };
    };
    Reopening_askReopening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopeningDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
        };
    };
    Reopening_withdrawReopening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
        };
    };
    Reopening_confirmReopening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
        };
    };
    RoundAmendment_replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
        };
    };
    Seat_replacements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignmentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplacementChoicesView"];
                };
            };
        };
    };
    Release_releaseResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseView"];
                };
            };
        };
    };
    Reveal_readReveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealView"];
                };
            };
        };
    };
    Reveal_prepareReveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareRevealDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealView"];
                };
            };
        };
    };
    Reveal_watchReveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    Reveal_playReveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealMoveDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnDates_runningOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunningOrderView"];
                };
            };
        };
    };
    Schedule_readSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleView"];
                };
            };
        };
    };
    Schedule_planSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanScheduleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleView"];
                };
            };
        };
    };
    Arrangement_arrangeSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrangeScheduleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleView"];
                };
            };
        };
    };
    Schedule_publishSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishScheduleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleView"];
                };
            };
        };
    };
    Schedule_listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageSessionsView"];
                };
            };
        };
    };
    Attendance_listAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceView"];
                };
            };
        };
    };
    Attendance_checkIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInOutcomeView"];
                };
            };
        };
    };
    Attendance_undoCheckIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                checkInId: string;
                id: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceView"];
                };
            };
        };
    };
    StageFiles_stagePaper: {
        parameters: {
            query: {
                language: "en" | "zh-CN";
                paper: "check-in" | "door" | "running-order";
            };
            header?: never;
            path: {
                id: string;
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    StageFiles_roundCalendar: {
        parameters: {
            query: {
                language: "en" | "zh-CN";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    RoundRecord_all: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetsOnRecordView"];
                };
            };
        };
    };
    Signature_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignaturesView"];
                };
            };
        };
    };
    Signature_sign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignSheetsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignaturesView"];
                };
            };
        };
    };
    Rounds_results: {
        parameters: {
            query: {
                page: number;
                pageSize: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingsView"];
                };
            };
        };
    };
    RoundFigures_live: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveStandingsView"];
                };
            };
        };
    };
    RoundFigures_watchStandings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    Seat_substitutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstituteChoicesView"];
                };
            };
        };
    };
    Seat_substitute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubstituteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
        };
    };
    RoundAmendment_vote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VotesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
        };
    };
    Workbench_look: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkbenchView"];
                };
            };
        };
    };
    Screen_closeScreen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Screen_readScreen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreenView"];
                };
            };
        };
    };
    Screen_watchScreen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    Seat_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SecondFactor_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactorCodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    SecondFactor_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorOffer"];
                };
            };
        };
    };
    Session_present: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    Session_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SecondFactor_pass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactorCodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    Session_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    Console_setBells: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BellsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsoleView"];
                };
            };
        };
    };
    TeamClock_readClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreenView"];
                };
            };
        };
    };
    TeamClock_watchClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    Console_readConsole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsoleView"];
                };
            };
        };
    };
    Console_watchConsole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    Screen_openScreen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenScreenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreenKeyView"];
                };
            };
        };
    };
    Console_swapTurns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwapDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsoleView"];
                };
            };
        };
    };
    Joining_behind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamOfferView"];
                };
            };
        };
    };
    Joining_turnDown: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Joining_join: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinedView"];
                };
            };
        };
    };
    Clock_time: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeView"];
                };
            };
        };
    };
    Turn_closeGap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageVersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsoleView"];
                };
            };
        };
    };
    Turn_takeStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsoleView"];
                };
            };
        };
    };
    Turn_stepBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageVersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsoleView"];
                };
            };
        };
    };
    Upload_create: {
        parameters: {
            query?: never;
            header: {
                "Upload-Length": string;
                "Upload-Metadata": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadView"];
                };
            };
        };
    };
    Upload_offer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Upload_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Upload_look: {
        parameters: {
            query?: never;
            header: {
                "Tus-Resumable": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Upload_add: {
        parameters: {
            query?: never;
            header: {
                "Upload-Offset": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
