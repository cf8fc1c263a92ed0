# What Salient is built with. Every version the launcher knows is in this file.
java_needed=25         # the oldest Java it runs on
maven_needed=3.8       # the oldest Maven that builds it
node_needed=24         # the oldest Node that Vaadin builds the screens with
node_private=24.21.0   # fetched from the npm registry when there is no such Node
npm_private=11.21.2
