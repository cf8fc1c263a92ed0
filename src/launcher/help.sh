# ./salient help
salient_help() {
  cat <<'TEXT'
Salient teaches a contested current event with sources instead of slogans.

  ./salient run     starts the server; builds it first when something has changed
  ./salient demo    the same with an invented class, for this machine only
      --port N           default 8080 (or SALIENT_PORT); 0 takes any free port
      --data FOLDER      where people's work is kept; default data (or SALIENT_DATA), for demo data/demo
      --lessons FOLDER   the course; default lessons
      --admin            prints a link that makes the first admin, who can let more instructors in
      --sign-in-link NAME
                         prints a link by which whoever signs in by that name chooses another password
  ./salient dev     starts it for working on it: Java, CSS, TypeScript and lessons are live; options as above
  ./salient check [FOLDER] [--format json] [--land]
                    reads the lessons and lists what is wrong with them; --land notes what learners see from now on
  ./salient backup [FILE]
                    backs the data up, also while the server runs; --data FOLDER names another data folder
  ./salient restore FILE --data FOLDER
                    brings a backup back into an empty folder
  ./salient test [--no-e2e | --kills N] [--faults]
                    runs every test; --no-e2e leaves out those that need a browser;
                    --kills says how often a server is killed while somebody answers, default 5; --faults tries
                    everything that goes wrong at random far longer: 200 kills under load, 100,000 broken inputs
  ./salient test --mutation
                    changes the scoring code in one place at a time and says how many changes the tests notice
  ./salient bench dashboard
                    how long the page of a class with 1,000 students and 200,000 answers takes, one line of JSON a panel
  ./salient bench memory [--learners N]
                    compares schedulers of reviews on invented learners, default 10000
  ./salient bench load [--students 1,10,100,1000] [--think 0,10] [--seconds 30]
                    how the server holds up when so many answer at once, one line of JSON a measure (docs/performance.md)
  ./salient bench growth [--answers 0,20000,200000,2000000] [--students 10] [--seconds 20] [--commits 100000]
                    what an answer costs on a database that holds so many already, and how its file grows
  ./salient bench cluster [--students 1,10,100,1000] [--think 0,10] [--seconds 30]
                    the same students on one and on two servers that share a PostgreSQL
  ./salient app     builds the server if needed and prints the folder it is started from
  ./salient help    this text

SALIENT_JAVA_OPTS adds options for the JVM, for example -Xmx1g.
TEXT
}
