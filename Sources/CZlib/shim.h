#ifndef KOMMUNALGRAPH_CZLIB_SHIM_H
#define KOMMUNALGRAPH_CZLIB_SHIM_H
#include <zlib.h>
#endif
