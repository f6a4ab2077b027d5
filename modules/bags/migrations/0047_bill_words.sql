-- By which bills are found: the beginnings of these are what people type. bill_words.h says which there are; the server adds those of
-- bills from before this when it starts.
CREATE TABLE bill_word (
    -- @postgres
    word TEXT COLLATE "C" NOT NULL,
    -- @sqlite
    word TEXT NOT NULL,
    -- @both
    bill_id BIGINT NOT NULL REFERENCES bill (id),
    PRIMARY KEY (word, bill_id)
);
CREATE INDEX bill_word_of_bill ON bill_word (bill_id);
