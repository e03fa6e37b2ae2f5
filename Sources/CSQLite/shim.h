#ifndef KOMMUNALGRAPH_CSQLITE_SHIM_H
#define KOMMUNALGRAPH_CSQLITE_SHIM_H
#include <sqlite3.h>

// SQLITE_TRANSIENT is a cast that Swift doesn't import. An empty text needs an address, or it
// would be stored as null.
static inline int kommunalgraph_bind_text(
    sqlite3_stmt *statement, int column, const char *text, int count) {
  return sqlite3_bind_text(statement, column, text ? text : "", count, SQLITE_TRANSIENT);
}
#endif
