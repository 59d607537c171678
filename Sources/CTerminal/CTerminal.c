#include "CTerminal.h"
int lt_x(void){return 0;}
