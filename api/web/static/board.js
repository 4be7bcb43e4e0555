"use strict";
// Everything works without this file; it only saves a reload here and there. Each page's part begins with what it looks for.
