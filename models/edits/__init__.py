"""Every edit of a study: functions from one study to the next, each a verb.

They refuse what would not be a study with an `InputError` and change nothing then. They stand apart from the rooms
whose parts they change because they see the whole study: removing a criterion also takes the answers about it along.
"""
