/** What `--help` prints. */
export const help = {
  hub: `用法 Usage: hub <command>

  import    把文件导入运行中的数据中枢 imports files into a running hub
  imports   列出最近的导入 lists the last imports
  revert    撤销一次导入 takes an import back
  export    把列表导出为 CSV 或 Excel 文件 writes a list to a CSV or Excel file
  explain   说明运行中的数据中枢如何执行查询 tells how a running hub runs queries

hub <command> --help 查看各命令的用法 tells more.
`,
  import: `用法 Usage: hub import [options] <source> <files…>

把 CSV、TSV、XLSX、XLS、JSON 文件送入运行中的数据中枢；各列的含义由中枢按来源判定。来源的各部分依次导入，每部分要么全部写入，要么不写。
Sends CSV, TSV, XLSX, XLS and JSON files to a running hub, which knows what the source's columns mean. The parts of a source are
imported one after the other, each as a whole or not at all.

  <source>          来源，如 enterprise-registration
                    the source, such as enterprise-registration
  --part <name>     只导入来源的这一部分 only this part of the source
  --dry-run         只校验，不写入；显示各列识别为何字段 checks everything, writes nothing; shows which column is which field
  --report <file>   把被拒和待审的行及原因写成 CSV writes the rows that are rejected or in review, with reasons, as CSV
  --notes           报告也列出有提示的行 the report lists rows with a note, too
  --json            标准输出每部分一行 JSON，多于一部分时再加一行合计
                    prints a line of JSON for each part on standard output, and of the total where there are several
  --mapping <file>  列与字段的对应，JSON which column is which field
  --save-mapping <file>
                    写出识别到的对应，可修改后再用 writes the mapping found, to be changed and used again
  --sheet <name>    只读这些工作表，可多次给出 reads only this sheet; may be given again
  --encoding <name> 文本的编码，如 gbk、utf-8，缺省自动识别 the encoding of texts, detected unless given
  --delimiter <c>   文本的分隔符，一个字符或 tab，缺省自动识别 one character or tab, detected unless given
  --limit <n>=<max> 调整读取文件的上限 moves a limit on what files may hold
  --allow-rejects   有被拒或待审的行时也以 0 退出 exits with 0 although rows were rejected or are in review
  -h, --help        显示本说明 shows this

环境变量 Environment
  HUB_URL           中枢地址 the hub's address (http://127.0.0.1:$PORT/graphql; PORT: 4000)
  HUB_TOKEN         管理员令牌 the admin token

退出状态 Exit status
  0    完成 done
  1    有被拒或待审的行，其余已写入 some rows were rejected or wait for a decision, the others are in the hub
  2    命令行或文件有误，未作任何改动 the command line or a file is wrong; nothing was changed
  3    连不上中枢或被其拒绝，未作任何改动 the hub cannot be reached or refused; nothing was changed
  4    写入时与中枢失去联系，不知是否已写入；可放心重新导入
       the hub was lost while committing, so the rows may or may not be in; importing again is safe
  5    来源的一部分未能导入，此前的部分已写入（见输出）
       a part of the source failed, those before it are in the hub; which ones is printed
  130  被中断，未作任何改动 interrupted; nothing was changed
`,
  imports: `用法 Usage: hub imports [options]

列出运行中的数据中枢最近的导入，新的在前：标识、时间、状态、来源、计数（+新增 ~更新 =未变 !拒绝 ?待审）、文件。
Lists the last imports of a running hub, the newest first: id, time, state, source, counts (+created ~updated =unchanged
!rejected ?in review) and files.

  --last <n>        列出多少次 how many (10)
  -h, --help        显示本说明 shows this

环境变量 Environment
  HUB_URL           中枢地址 the hub's address (http://127.0.0.1:$PORT/graphql; PORT: 4000)
  HUB_TOKEN         管理员令牌 the admin token

退出状态 Exit status
  0    完成 done
  2    命令行有误 the command line is wrong
  3    连不上中枢或被其拒绝 the hub cannot be reached or refused
  130  被中断 interrupted
`,
  revert: `用法 Usage: hub revert <import>

撤销一次已提交的导入：删除它新增的记录，恢复它更新的记录；全部撤销，否则不作任何改动。
之后有人改动过、引用了或又导入过这些记录，则不能撤销，并列出妨碍撤销的记录。撤销后可重新导入。
Takes a committed import back: removes the records that it made and puts back those that it changed, all or nothing. It is
refused when these were changed, referred to or imported again since, and what stands in the way is listed. A reverted
import can be imported again.

  <import>          导入的标识，见 hub imports the id of the import, as hub imports lists it
  -h, --help        显示本说明 shows this

环境变量 Environment
  HUB_URL           中枢地址 the hub's address (http://127.0.0.1:$PORT/graphql; PORT: 4000)
  HUB_TOKEN         管理员令牌 the admin token

退出状态 Exit status
  0    已撤销 reverted
  2    命令行有误，未作任何改动 the command line is wrong; nothing was changed
  3    连不上中枢或被其拒绝，未作任何改动 the hub cannot be reached or refused; nothing was changed
  4    撤销时与中枢失去联系，不知是否已撤销；可放心再次撤销
       the hub was lost while reverting, so it may or may not be done; reverting again is safe
`,
  export: `用法 Usage: hub export [options] <list>

把一个列表导出为文件；筛选、排序与 GraphQL 列表相同。导出的文件可用 hub import entity:<Name> 导回，数据不变。
Writes a list to a file, filtered and ordered as in GraphQL. hub import entity:<Name> takes the file back and changes nothing.

  <list>              列表名，如 enterprises the list, such as enterprises
  --where <json>      筛选：一个 JSON 对象，或内容为此的文件 the filter: a JSON object, or a file that holds one
  --order <keys>      排序，如 establishedOn:desc,name the order, such as establishedOn:desc,name
  --on <day>          有效日期，all 为不限时间 the day on which records are valid, all for all times (today)
  --columns <names>   列，如 name,capital,park.name；不填则为导入所需的各列
                      the columns; those that an import takes unless given
  --format <name>     csv 或 xlsx；不填则由文件名决定 csv or xlsx; by the file's name unless given
  --language <name>   表头和取值：zh、en 或 names headers and values: zh, en or names (zh)
  -o, --out <file>    写入的文件；不填则 CSV 写到标准输出 the file; CSV goes to standard output unless given
  -h, --help          显示本说明 shows this

环境变量 Environment
  HUB_URL             中枢地址 the hub's address (http://127.0.0.1:$PORT/graphql; PORT: 4000)
  HUB_TOKEN           令牌；不设则只导出公众可见的内容 a token; without one only what the public may see is exported

退出状态 Exit status
  0    完成 done
  2    命令行有误，或文件无法写入 the command line is wrong, or the file cannot be written
  3    连不上中枢、被其拒绝，或传输中断 the hub cannot be reached or refused, or the transfer broke off
  130  被中断 interrupted
`,
  explain: `用法 Usage: hub explain [options] <files…>

让运行中的数据中枢执行文件中的查询，并说明如何执行：哪些字段编译进语句，哪些留给解析器及原因，语句与用时。
Has a running hub run the queries of GraphQL files, and tells how: which fields were compiled into the statement, which were
left to resolvers and why, the statement, and the times. Over real data the hub tells that to administrators only.

  <files>             GraphQL 文件 GraphQL documents, such as packages/server/src/graphiql/examples/*.graphql
  --variables <json>  变量：一个 JSON 对象，或内容为此的文件 the variables: a JSON object, or a file that holds one
  --operation <name>  文件中的哪个操作 which operation of the file
  --plan              还要显示数据库的执行计划 also shows the database's plan
  -h, --help          显示本说明 shows this

环境变量 Environment
  HUB_URL             中枢地址 the hub's address (http://127.0.0.1:$PORT/graphql; PORT: 4000)
  HUB_TOKEN           管理员令牌 the admin token

退出状态 Exit status
  0    完成 done
  2    命令行或文件有误 the command line or a file is wrong
  3    连不上中枢、被其拒绝，或查询出错 the hub cannot be reached or refused, or the query failed
  130  被中断 interrupted
`,
} as const;
