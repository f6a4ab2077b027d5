-- From which network a refresh token was used: only there is the same successor given again when the reply was lost.
ALTER TABLE refresh_token ADD COLUMN used_from TEXT NOT NULL DEFAULT '';

-- Which mailed code a mail carries: it goes with the code when that is withdrawn before it was handed over.
ALTER TABLE mail ADD COLUMN code_hash TEXT NOT NULL DEFAULT '';
