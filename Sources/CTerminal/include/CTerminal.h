int lt_x(void);
