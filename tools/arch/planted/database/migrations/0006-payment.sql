-- caught: migration-name
CREATE TABLE payment.fee (id uuid);
