"""Swedish word lists, and the small words that give the language away."""

GIVEAWAYS = """
    och att i som en ett den det av till med inte ska har är vid om ut minst senast"""
