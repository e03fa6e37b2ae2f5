// Filled by the module's first real file.
