// What SQLite offers to C alone, because it takes a varying number of arguments.
#ifndef CSQLITE_H
#define CSQLITE_H

// Lets no statement on this connection, an `sqlite3 *`, write to the file past SQLite's own tables, and nothing that stands
// in the file's schema call anything that does harm.
void cs_defend(void *connection);

#endif
