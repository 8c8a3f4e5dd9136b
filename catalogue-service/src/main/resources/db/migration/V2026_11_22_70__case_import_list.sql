-- A centre's imports are listed in the order of time, which is that of their ids
create index case_import_list on case_import (centre, id);
