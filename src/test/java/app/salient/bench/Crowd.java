package app.salient.bench;

import app.salient.load.Learner;
import app.salient.load.PreparedAnswers;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Signed-in students; more are signed in when a round needs them, and stay. */
final class Crowd {
    private final HttpClient network = Learner.network();
    private final List<BusyStudent> students = new ArrayList<>();
    private final URI server;
    private final PreparedAnswers answers;

    Crowd(URI server, PreparedAnswers answers) {
        this.server = server;
        this.answers = answers;
    }

    /** Those who are there, and as many more as it takes, who sign in all at once. @return how long each of the new ones waited */
    Latencies signIn(int count) throws Exception {
        var waits = new Latencies();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<BusyStudent>> all = new ArrayList<>();
            for (int i = students.size(); i < count; i++) {
                int number = i;
                all.add(threads.submit(() -> signedIn(number, waits)));
            }
            for (Future<BusyStudent> one : all) {
                students.add(one.get());
            }
        }
        return waits;
    }

    private BusyStudent signedIn(int number, Latencies waits) {
        var learner = Learner.at(network, server, number);
        long start = System.nanoTime();
        learner.signIn(ScratchAccounts.name(number), ScratchAccounts.PASSWORD);
        waits.since(start);
        return new BusyStudent(learner, answers, number);
    }

    List<BusyStudent> first(int count) {
        return students.subList(0, count);
    }

    int size() {
        return students.size();
    }
}
